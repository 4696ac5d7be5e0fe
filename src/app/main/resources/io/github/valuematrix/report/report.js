// Everything works without this: it shows definitions beside their numbers, copies links, folds long tables, and closes
// what is open by Escape or a click beside it.
(function () {
  'use strict';

  var GAP = 8;
  var panel = null;
  var opener = null;

  function closeMenus(except) {
    document.querySelectorAll('.vm-report details[name="vm-open"][open]').forEach(function (details) {
      if (details !== except) {
        details.open = false;
      }
    });
  }

  function closePanel() {
    if (panel) {
      panel.remove();
      opener.setAttribute('aria-expanded', 'false');
      panel = null;
    }
  }

  function escape(event) {
    var menu = document.querySelector('.vm-report details[name="vm-open"][open]');
    if (event.key !== 'Escape') {
      return;
    }
    if (panel) {
      closePanel();
      opener.focus();
    } else if (menu) {
      closeMenus();
      menu.querySelector('summary').focus();
    }
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function link(href, text) {
    var made = element('a', '', text);
    made.href = href;
    return made;
  }

  // Beside the block of its number if there is room, else below it: never over the number.
  function place(block) {
    var report = document.querySelector('.vm-report').getBoundingClientRect();
    var box = block.getBoundingClientRect();
    var width = panel.offsetWidth;
    var right = box.right + GAP + width <= window.innerWidth - GAP;
    var left = box.left - GAP - width >= report.left;
    var x = right ? box.right + GAP : left ? box.left - GAP - width
      : Math.max(GAP, Math.min(box.left, window.innerWidth - GAP - width));
    panel.style.left = (x - report.left) + 'px';
    panel.style.top = ((right || left ? box.top : box.bottom + GAP) - report.top) + 'px';
  }

  function open(info) {
    var definitions = document.getElementById('vm-definitions');
    var definition = document.querySelector(info.getAttribute('href'));
    var summary = definition.querySelector('summary');
    var links = element('p', 'vm-panel-links', '');
    var close = element('button', 'aui-button aui-button-link vm-panel-close', definitions.dataset.close);
    panel = element('div', 'vm-panel', '');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', summary.firstChild.textContent.trim());
    panel.tabIndex = -1;
    close.type = 'button';
    close.addEventListener('click', function () {
      closePanel();
      info.focus();
    });
    panel.appendChild(element('h3', '', summary.firstChild.textContent.trim()));
    panel.appendChild(element('p', 'vm-lead', summary.querySelector('.vm-hint').textContent));
    panel.appendChild(definition.querySelector('dl').cloneNode(true));
    links.appendChild(link('#' + definition.id, definitions.dataset.link));
    links.appendChild(link('#vm-definitions', definitions.dataset.all));
    links.appendChild(close);
    panel.appendChild(links);
    opener = info;
    info.setAttribute('aria-expanded', 'true');
    document.querySelector('.vm-report').appendChild(panel);
    place(info.closest('.vm-gate, .vm-benefit-figure, .vm-trend-number, tr, h2'));
    panel.focus({preventScroll: true});
    panel.scrollIntoView({block: 'nearest'});
  }

  function show(event, info) {
    var again = panel && opener === info;
    event.preventDefault();
    closePanel();
    if (!again) {
      open(info);
    }
  }

  // A link to a definition opens it.
  function openTarget() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') {
      target.open = true;
      target.scrollIntoView();
    }
  }

  function copy(event) {
    var button = event.currentTarget;
    var said = document.querySelector('.vm-said');
    event.preventDefault();
    function failed() {
      said.textContent = button.dataset.notCopied + ' ' + button.href;
    }
    if (!navigator.clipboard) {
      failed();
      return;
    }
    navigator.clipboard.writeText(button.href).then(function () {
      said.textContent = button.dataset.copied;
    }, failed);
  }

  function fold(button) {
    var rows = button.closest('tbody');
    rows.classList.add('vm-folded');
    button.closest('tr').hidden = false;
    button.addEventListener('click', function () {
      button.setAttribute('aria-expanded', String(!rows.classList.toggle('vm-folded')));
    });
  }

  // Chart or table, as the reader chose it the last time.
  function toggle(group) {
    var section = group.closest('section');
    function remember(value) {
      try {
        localStorage.setItem('value-matrix.show', value);
      } catch (refused) {
        // then it is not remembered
      }
    }
    function remembered() {
      try {
        return localStorage.getItem('value-matrix.show');
      } catch (refused) {
        return null;
      }
    }
    group.hidden = false;
    group.addEventListener('change', function (event) {
      section.classList.toggle('vm-as-table', event.target.value === 'table');
      remember(event.target.value);
    });
    if (remembered() === 'table') {
      group.querySelector('[value="table"]').checked = true;
      section.classList.add('vm-as-table');
    }
  }

  document.addEventListener('keydown', escape);
  document.addEventListener('click', function (event) {
    var info = event.target.closest('.vm-info');
    closeMenus(event.target.closest('.vm-report details[name="vm-open"]'));
    if (info) {
      show(event, info);
    } else if (panel && !event.target.closest('.vm-panel')) {
      closePanel();
    }
  });
  window.addEventListener('hashchange', function () {
    closePanel();
    openTarget();
  });
  function start() {
    document.querySelectorAll('.vm-info').forEach(function (info) {
      info.setAttribute('role', 'button');
      info.setAttribute('aria-haspopup', 'dialog');
      info.setAttribute('aria-expanded', 'false');
      info.addEventListener('keydown', function (event) {
        if (event.key === ' ') {
          show(event, info);
        }
      });
    });
    document.querySelectorAll('.vm-more-button').forEach(fold);
    document.querySelectorAll('.vm-toggle').forEach(toggle);
    document.querySelectorAll('.vm-copy').forEach(function (button) {
      button.addEventListener('click', copy);
    });
    document.querySelectorAll('.vm-print').forEach(function (button) {
      button.addEventListener('click', function () {
        closeMenus();
        window.print();
      });
    });
    openTarget();
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
