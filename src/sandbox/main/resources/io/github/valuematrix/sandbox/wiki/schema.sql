-- times are epoch milliseconds, null if unknown; people are user keys, null if anonymous

CREATE TABLE IF NOT EXISTS id_block (next_id BIGINT NOT NULL);
COMMENT ON TABLE id_block IS 'Made by the sandbox of Value Matrix';
INSERT INTO id_block (next_id) SELECT 65537 WHERE NOT EXISTS (SELECT 1 FROM id_block);

CREATE TABLE IF NOT EXISTS setting (
    name VARCHAR(255) NOT NULL PRIMARY KEY,
    setting_value TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS person (
    user_key VARCHAR(255) NOT NULL PRIMARY KEY,
    user_name VARCHAR(255) NOT NULL,
    lower_name VARCHAR(500) NOT NULL UNIQUE,
    full_name VARCHAR(255) NOT NULL,
    email VARCHAR(255)
);

CREATE TABLE IF NOT EXISTS membership (
    group_name VARCHAR(255) NOT NULL,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (group_name, user_key)
);
CREATE INDEX IF NOT EXISTS membership_person ON membership (user_key);

CREATE TABLE IF NOT EXISTS space (
    space_id BIGINT NOT NULL PRIMARY KEY,
    space_key VARCHAR(255) NOT NULL,
    lower_key VARCHAR(500) NOT NULL UNIQUE,
    name VARCHAR(255) NOT NULL,
    personal BOOLEAN NOT NULL,
    archived BOOLEAN NOT NULL,
    home_page BIGINT,
    creator VARCHAR(255),
    created BIGINT,
    category VARCHAR(255),
    description TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS content (
    content_id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(255),
    lower_title VARCHAR(500),
    version INT NOT NULL,
    creator VARCHAR(255),
    created BIGINT,
    last_modifier VARCHAR(255),
    last_modified BIGINT,
    original_id BIGINT,
    status VARCHAR(20) NOT NULL,
    space_id BIGINT,
    container_id BIGINT,
    parent_id BIGINT,
    inline_comment BOOLEAN NOT NULL
);
CREATE INDEX IF NOT EXISTS content_space ON content (space_id, kind, original_id, status, content_id);
CREATE INDEX IF NOT EXISTS content_title ON content (lower_title, space_id);
CREATE INDEX IF NOT EXISTS content_original ON content (original_id);
CREATE INDEX IF NOT EXISTS content_container ON content (container_id);
CREATE INDEX IF NOT EXISTS content_parent ON content (parent_id);

CREATE TABLE IF NOT EXISTS body (
    content_id BIGINT NOT NULL PRIMARY KEY,
    format VARCHAR(20) NOT NULL,
    text TEXT NOT NULL
);

-- addresses are split at their first colon
CREATE TABLE IF NOT EXISTS link (
    link_id BIGINT NOT NULL PRIMARY KEY,
    source_id BIGINT NOT NULL,
    dest_key VARCHAR(255) NOT NULL,
    dest_title VARCHAR(1000) NOT NULL,
    lower_dest_key VARCHAR(500) NOT NULL,
    lower_dest_title VARCHAR(2000) NOT NULL,
    creator VARCHAR(255),
    created BIGINT
);
CREATE INDEX IF NOT EXISTS link_source ON link (source_id);
CREATE INDEX IF NOT EXISTS link_key ON link (lower_dest_key);

CREATE TABLE IF NOT EXISTS space_permission (
    space_id BIGINT NOT NULL,
    permission VARCHAR(20) NOT NULL,
    subject_kind VARCHAR(20) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    PRIMARY KEY (space_id, permission, subject_kind, subject)
);

CREATE TABLE IF NOT EXISTS restriction (
    content_id BIGINT NOT NULL,
    permission VARCHAR(20) NOT NULL,
    subject_kind VARCHAR(20) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    PRIMARY KEY (content_id, permission, subject_kind, subject)
);

-- computed pages, spaces and people of which these tables alone tell by now
CREATE TABLE IF NOT EXISTS taken_over (
    id BIGINT NOT NULL PRIMARY KEY
);

-- what content was before changes that the search index does not show yet; no kind: it was not there
CREATE TABLE IF NOT EXISTS index_change (
    change_id BIGINT NOT NULL PRIMARY KEY,
    content_id BIGINT NOT NULL,
    shows_from BIGINT NOT NULL,
    kind VARCHAR(20),
    title VARCHAR(255),
    space_key VARCHAR(255),
    modified BIGINT
);
CREATE INDEX IF NOT EXISTS index_change_shows ON index_change (shows_from);

-- who has a lock of the cluster, and until when; ShedLock's
CREATE TABLE IF NOT EXISTS cluster_lock (
    name VARCHAR(255) NOT NULL PRIMARY KEY,
    lock_until TIMESTAMP NOT NULL,
    locked_at TIMESTAMP NOT NULL,
    locked_by VARCHAR(255) NOT NULL
);

-- when jobs of the cluster are due, and which node runs them; db-scheduler's
CREATE TABLE IF NOT EXISTS cluster_job (
    task_name VARCHAR(255) NOT NULL,
    task_instance VARCHAR(255) NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(255),
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX IF NOT EXISTS cluster_job_due ON cluster_job (execution_time);

CREATE TABLE IF NOT EXISTS job_run (
    job_key VARCHAR(255) NOT NULL PRIMARY KEY,
    started BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    outcome TEXT NOT NULL
);
