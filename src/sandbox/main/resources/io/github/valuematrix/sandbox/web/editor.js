// The editor: a few commands on editable HTML, macro placeholders with a property panel, links and tables.
(function () {
  'use strict';
  var area = document.getElementById('wysiwygTextarea');
  if (!area) {
    return;
  }
  var form = document.getElementById('editor-form');
  var panel = document.getElementById('property-panel');
  var beginning = area.innerHTML;
  var beginningTitle = document.getElementById('content-title').value;
  var place = null;
  var active = null;
  var sending = false;

  // ---- where the next thing goes
  function remember() {
    var selection = window.getSelection();
    if (selection.rangeCount && area.contains(selection.anchorNode)) {
      place = selection.getRangeAt(0).cloneRange();
    }
  }

  function restore() {
    var host = area;
    if (place) {
      var node = place.startContainer.nodeType === 1 ? place.startContainer : place.startContainer.parentNode;
      host = node.closest('[contenteditable="true"]') || area;
    }
    host.focus();
    if (place) {
      var selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(place);
    }
  }

  function run(command, value) {
    restore();
    document.execCommand(command, false, value);
    remember();
    markPressed();
  }

  function markPressed() {
    form.querySelectorAll('[data-command]').forEach(function (button) {
      var on = false;
      try {
        on = document.queryCommandState(button.dataset.command);
      } catch (ignored) {
        // not every browser knows the state of every command
      }
      button.setAttribute('aria-pressed', String(on));
    });
  }

  // ---- inserting
  function blockAtPlace() {
    if (!place) {
      return null;
    }
    var node = place.startContainer;
    var host = (node.nodeType === 1 ? node : node.parentNode).closest('[contenteditable="true"]');
    while (node && node !== host && node.parentNode !== host) {
      if (node.nodeType === 1 && /^(TD|TH|LI)$/.test(node.tagName)) {
        return {host: node, block: null};
      }
      node = node.parentNode;
    }
    return {host: host, block: node === host ? null : node};
  }

  function insertBlock(element) {
    var at = blockAtPlace() || {host: area, block: null};
    if (at.block) {
      at.block.after(element);
      if (at.block.nodeType === 1 && at.block.tagName === 'P' && !at.block.textContent.trim()
          && !at.block.querySelector('.wysiwyg-macro, .editor-kept, img')) {
        at.block.remove();
      }
    } else {
      if (!at.host.textContent.trim() && at.host.children.length === 1 && at.host.firstElementChild.tagName === 'P'
          && !at.host.querySelector('.wysiwyg-macro, .editor-kept, img')) {
        at.host.firstElementChild.remove();
      }
      at.host.appendChild(element);
    }
    if (!element.nextElementSibling) {
      var after = document.createElement('p');
      after.appendChild(document.createElement('br'));
      element.after(after);
    }
  }

  function insertInline(element) {
    restore();
    var range = place && area.contains(place.startContainer) ? place : null;
    if (!range) {
      var paragraph = document.createElement('p');
      area.appendChild(paragraph);
      range = document.createRange();
      range.selectNodeContents(paragraph);
    }
    range.deleteContents();
    range.insertNode(element);
    var space = document.createTextNode('\u00a0');
    element.after(space);
    range.setStartAfter(space);
    range.collapse(true);
    place = range;
  }

  // ---- macros
  function title(macro, description) {
    var words = Object.keys(macro.params).map(function (name) {
      return name === '' ? macro.params[name] : name + ' = ' + macro.params[name];
    });
    return [description ? description.label : macro.name].concat(words).join(' | ');
  }

  function describe(element, macro) {
    var description = window.wikiMacroBrowser.description(macro.name);
    element.dataset.macroName = macro.name;
    element.dataset.macroParameters = JSON.stringify(macro.params);
    element.setAttribute('aria-label', (description ? description.label : macro.name) + ' macro');
    element.querySelector('.wysiwyg-macro-title').textContent = title(macro, description);
    icon(element);
  }

  function icon(element) {
    var description = window.wikiMacroBrowser.description(element.dataset.macroName);
    var bar = element.querySelector('.wysiwyg-macro-title');
    if (description && description.icon && !bar.querySelector('img')) {
      var image = document.createElement('img');
      image.src = description.icon;
      image.alt = '';
      bar.prepend(image);
    }
  }

  function placeholder(macro) {
    var description = window.wikiMacroBrowser.description(macro.name);
    var inline = description && description.inline && description.bodyType === 'NONE';
    var element = document.createElement(inline ? 'span' : 'div');
    element.className = 'wysiwyg-macro';
    element.contentEditable = 'false';
    element.tabIndex = 0;
    element.setAttribute('role', 'group');
    var bar = document.createElement('span');
    bar.className = 'wysiwyg-macro-title';
    element.appendChild(bar);
    if (description && description.bodyType !== 'NONE') {
      var body = document.createElement(description.bodyType === 'PLAIN_TEXT' ? 'pre' : 'div');
      body.className = 'wysiwyg-macro-body';
      body.contentEditable = 'true';
      if (description.bodyType === 'PLAIN_TEXT') {
        body.textContent = macro.body || '';
      } else {
        body.innerHTML = macro.body || '<p><br></p>';
      }
      element.appendChild(body);
    }
    describe(element, macro);
    return element;
  }

  function ofElement(element) {
    var body = element.querySelector(':scope > .wysiwyg-macro-body');
    return {
      name: element.dataset.macroName,
      params: JSON.parse(element.dataset.macroParameters || '{}'),
      body: body ? body.innerHTML : ''
    };
  }

  function insertMacro() {
    remember();
    window.wikiMacroBrowser.open({
      done: function (macro) {
        var element = placeholder(macro);
        if (element.tagName === 'SPAN') {
          insertInline(element);
        } else {
          insertBlock(element);
        }
        var body = element.querySelector('.wysiwyg-macro-body');
        (body || element).focus();
      },
      cancelled: restore,
      markup: function (macro) {
        return placeholder(macro).outerHTML;
      }
    });
  }

  function editMacro(element) {
    var before = ofElement(element);
    window.wikiMacroBrowser.open({
      macro: before,
      done: function (macro) {
        describe(element, macro);
        element.focus();
      },
      cancelled: function () {
        element.focus();
      },
      markup: function (macro) {
        var copy = element.cloneNode(true);
        describe(copy, macro);
        return copy.outerHTML;
      }
    });
  }

  function removeMacro(element) {
    var next = element.nextElementSibling || element.previousElementSibling;
    element.remove();
    hidePanel();
    (next && next.tabIndex >= 0 ? next : area).focus();
  }

  function showPanel(element) {
    if (active) {
      active.classList.remove('active');
    }
    active = element;
    element.classList.add('active');
    var description = window.wikiMacroBrowser.description(element.dataset.macroName);
    panel.querySelector('.property-name').textContent = description ? description.label : element.dataset.macroName;
    panel.querySelector('[data-panel="edit"]').hidden = !description;
    panel.hidden = false;
    var box = element.getBoundingClientRect();
    var bar = element.querySelector('.wysiwyg-macro-title').getBoundingClientRect();
    panel.style.left = Math.max(8, Math.min(box.right - panel.offsetWidth + window.scrollX,
      document.documentElement.clientWidth - panel.offsetWidth - 8)) + 'px';
    panel.style.top = (bar.top + window.scrollY - panel.offsetHeight - 4) + 'px';
  }

  function hidePanel() {
    panel.hidden = true;
    if (active) {
      active.classList.remove('active');
      active = null;
    }
  }

  function macros() {
    area.querySelectorAll('.wysiwyg-macro').forEach(icon);
    document.body.appendChild(panel);
    area.addEventListener('click', function (event) {
      var body = event.target.closest('.wysiwyg-macro-body');
      var macro = event.target.closest('.wysiwyg-macro');
      if (macro && (!body || !macro.contains(body))) {
        showPanel(macro);
      } else if (!macro) {
        hidePanel();
      }
    });
    area.addEventListener('focusin', function (event) {
      var macro = event.target.closest('.wysiwyg-macro');
      if (macro) {
        showPanel(macro);
      } else {
        hidePanel();
      }
    });
    area.addEventListener('keydown', function (event) {
      if (!event.target.classList.contains('wysiwyg-macro')) {
        return;
      }
      if (event.key === 'Enter') {
        event.preventDefault();
        editMacro(event.target);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        removeMacro(event.target);
      }
    });
    panel.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    panel.addEventListener('click', function (event) {
      var button = event.target.closest('[data-panel]');
      if (button && active) {
        (button.dataset.panel === 'edit' ? editMacro : removeMacro)(active);
      }
    });
  }

  // ---- hints that give way to what is typed, and the boxes of tasks
  function hintAtCaret() {
    var node = window.getSelection().anchorNode;
    var element = node && (node.nodeType === 1 ? node : node.parentNode);
    return element && area.contains(element) ? element.closest('.editor-placeholder') : null;
  }

  function selectAll(element) {
    window.getSelection().selectAllChildren(element);
  }

  /** What would be empty without the hint gets a line break, or the caret would flee to the line before. */
  function replaceHint(hint) {
    var block = hint.parentNode;
    var range = document.createRange();
    range.setStartBefore(hint);
    hint.remove();
    if (!block.textContent.trim() && !block.children.length) {
      block.replaceChildren(document.createElement('br'));
      range.setStart(block, 0);
    }
    range.collapse(true);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function hints() {
    area.addEventListener('click', function (event) {
      var hint = event.target.closest('.editor-placeholder');
      if (hint) {
        selectAll(hint);
      }
    });
    area.addEventListener('beforeinput', function (event) {
      var hint = /^(insert|delete)/.test(event.inputType) ? hintAtCaret() : null;
      if (hint) {
        replaceHint(hint);
      }
      var typed = event.inputType === 'insertText' ? event.data : '';
      if (typed && hint && hint.classList.contains('mention') || typed === '@' && /(^|\s)$/.test(textBefore())) {
        ask(event, '#mention-dialog', 'mention-person');
      } else if (typed === '/' && /(^|\s)\/$/.test(textBefore())) {
        document.execCommand('delete');
        ask(event, '#day-dialog', 'day');
      } else if (hint && /^delete/.test(event.inputType)) {
        event.preventDefault();
      }
    });
  }

  // ---- people and days, as Confluence offers them after @ and //
  function textBefore() {
    var selection = window.getSelection();
    var node = selection.anchorNode;
    return node && node.nodeType === 3 ? node.data.slice(0, selection.anchorOffset) : '';
  }

  function ask(event, dialog, field) {
    event.preventDefault();
    remember();
    AJS.dialog2(dialog).show();
    document.getElementById(field).focus();
  }

  function answers(name, element) {
    var dialog = AJS.dialog2('#' + name + '-dialog');
    document.getElementById(name + '-form').addEventListener('submit', function (event) {
      event.preventDefault();
      dialog.hide();
      insertInline(element());
    });
    document.querySelector('[data-cancel="' + name + '-dialog"]').addEventListener('click', function () {
      dialog.hide();
      restore();
    });
  }

  function mention() {
    var person = document.getElementById('mention-person').selectedOptions[0];
    var user = document.createElement('ri:user');
    user.setAttribute('ri:userkey', person.value);
    var anchor = document.createElement('a');
    anchor.className = 'confluence-userlink user-mention';
    anchor.textContent = '@' + person.textContent;
    anchor.dataset.text = anchor.textContent;
    anchor.dataset.storage = '<ac:link>' + user.outerHTML + '</ac:link>';
    return anchor;
  }

  function day() {
    var time = document.createElement('time');
    time.dateTime = document.getElementById('day').value;
    time.contentEditable = 'false';
    time.textContent = new Date(time.dateTime + 'T00:00').toLocaleDateString('en-GB',
      {day: '2-digit', month: 'short', year: 'numeric'});
    return time;
  }

  function tasks() {
    area.addEventListener('click', function (event) {
      var task = event.target.closest('.inline-task-list > li');
      if (task === event.target && event.clientX < task.getBoundingClientRect().left + 20) {
        task.classList.toggle('unchecked', !task.classList.toggle('checked'));
      }
    });
  }

  // ---- links and tables
  function links() {
    var dialog = AJS.dialog2('#link-dialog');
    var target = document.getElementById('link-target');
    var text = document.getElementById('link-text');
    var error = document.getElementById('link-error');
    document.getElementById('insert-link').addEventListener('click', function () {
      remember();
      target.value = '';
      document.getElementById('link-space').value = '';
      text.value = place ? String(place) : '';
      error.textContent = '';
      dialog.show();
      target.focus();
    });
    document.getElementById('link-cancel').addEventListener('click', function () {
      dialog.hide();
      restore();
    });
    document.getElementById('link-form').addEventListener('submit', function (event) {
      event.preventDefault();
      var to = target.value.trim();
      if (!to) {
        error.textContent = 'Say which page or address the link leads to.';
        target.focus();
        return;
      }
      dialog.hide();
      insertInline(link(to, document.getElementById('link-space').value.trim(), text.value.trim()));
    });
  }

  function link(to, spaceKey, words) {
    var anchor = document.createElement('a');
    if (/^(https?|ftps?|mailto):/i.test(to)) {
      anchor.href = to;
    } else {
      anchor.href = '#';
      anchor.dataset.pageTitle = to;
      anchor.dataset.spaceKey = spaceKey;
    }
    anchor.textContent = words || to;
    return anchor;
  }

  function insertTable() {
    remember();
    var table = document.createElement('table');
    table.className = 'wrapped';
    var rows = table.createTBody();
    for (var i = 0; i < 3; i++) {
      var row = rows.insertRow();
      for (var j = 0; j < 3; j++) {
        var cell = document.createElement(i === 0 ? 'th' : 'td');
        cell.appendChild(document.createElement('br'));
        row.appendChild(cell);
      }
    }
    insertBlock(table);
    area.focus();
    window.getSelection().collapse(rows.rows[0].cells[0], 0);
  }

  // ---- saving
  function changed() {
    return area.dataset.changed === 'true' || area.innerHTML !== beginning
      || document.getElementById('content-title').value !== beginningTitle;
  }

  function content() {
    var copy = area.cloneNode(true);
    copy.querySelectorAll('.wysiwyg-macro.active').forEach(function (element) {
      element.classList.remove('active');
    });
    return copy.innerHTML;
  }

  function saving() {
    form.addEventListener('submit', function () {
      hidePanel();
      form.elements.editorContent.value = content();
      form.elements.unchanged.value = String(area.dataset.changed !== 'true' && content() === beginning);
      sending = true;
    });
    window.addEventListener('beforeunload', function (event) {
      if (!sending && changed()) {
        event.preventDefault();
      }
    });
    document.getElementById('rte-button-cancel').addEventListener('click', function () {
      sending = true;
    });
  }

  function toolbar() {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    form.querySelectorAll('[data-command]').forEach(function (button) {
      button.addEventListener('mousedown', function (event) {
        event.preventDefault();
      });
      button.addEventListener('click', function () {
        run(button.dataset.command);
      });
    });
    var style = document.getElementById('block-format');
    style.addEventListener('change', function () {
      run('formatBlock', '<' + style.value + '>');
    });
    document.getElementById('insert-table').addEventListener('click', insertTable);
    document.getElementById('insert-macro').addEventListener('click', insertMacro);
    document.addEventListener('selectionchange', function () {
      if (area.contains(document.activeElement)) {
        remember();
        markPressed();
      }
    });
    area.addEventListener('click', function (event) {
      if (event.target.closest('a')) {
        event.preventDefault();
      }
    });
  }

  function ready() {
    toolbar();
    macros();
    hints();
    tasks();
    answers('mention', mention);
    answers('day', day);
    links();
    saving();
    beginning = content();
  }

  // after the macro browser, which is the next script
  document.addEventListener('DOMContentLoaded', ready);
})();
