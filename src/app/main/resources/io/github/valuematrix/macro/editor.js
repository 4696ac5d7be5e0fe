// The macro in Confluence's editor: a new one gets a table to write in, and its property panel has buttons. All of it
// is only a help: where something that this asks of the editor is not there, editing works without it.
(function () {
  'use strict';
  var NAME = 'value-matrix';
  var CELL = '<td class="confluenceTd"><br /></td>';
  var counted = -1;

  function body() {
    return AJS.Rte.getEditor().getBody();
  }

  function bodyOf(macro) {
    return macro.querySelector('.wysiwyg-macro-body');
  }

  function params(macro) {
    return Confluence.MacroParameterSerializer.deserialize(macro.getAttribute('data-macro-parameters') || '');
  }

  function head(text) {
    return '<th class="confluenceTh">' + AJS.escapeHtml(text) + '</th>';
  }

  function row(cells) {
    return '<tr>' + cells + '</tr>';
  }

  // the table that fits the layout; its headings are for whoever writes and do not show on the page, but for the name
  // of the row in the journey
  function table(layout) {
    var rows = layout === 'grid'
      ? row(head(AJS.I18n.getText('value-matrix.macro.row.interactions'))
          + head(AJS.I18n.getText('value-matrix.reach.within'))
          + head(AJS.I18n.getText('value-matrix.reach.across')) + head(AJS.I18n.getText('value-matrix.reach.external')))
        + row(head(AJS.I18n.getText('value-matrix.novelty.existing')) + CELL + CELL + CELL)
        + row(head(AJS.I18n.getText('value-matrix.novelty.new')) + CELL + CELL + CELL)
      : row(head(AJS.I18n.getText('value-matrix.macro.table.step'))
          + head(AJS.I18n.getText('value-matrix.step.operational'))
          + head(AJS.I18n.getText('value-matrix.step.cultural'))
          + head(AJS.I18n.getText('value-matrix.step.business-model')))
        + row(head(AJS.I18n.getText('value-matrix.macro.row.what-we-do')) + CELL + CELL + CELL);
    return '<table class="confluenceTable"><tbody>' + rows + '</tbody></table>';
  }

  function words(element) {
    return element.textContent.replace(/[\s\u200b\ufeff]/g, '');
  }

  // whether nobody has written anything: there is nothing, or no more than the headings of ours
  function isUntouched(macro) {
    var ours = ['steps', 'grid'].map(function (layout) {
      return words(new DOMParser().parseFromString(table(layout), 'text/html').body);
    });
    return [''].concat(ours).indexOf(words(bodyOf(macro))) >= 0 && !bodyOf(macro).querySelector('img, [data-macro-name]');
  }

  function fill(macro) {
    if (!bodyOf(macro) || bodyOf(macro).querySelector('table') || !isUntouched(macro)
        || params(macro).mode === 'numbers') {
      return;
    }
    var editor = AJS.Rte.getEditor();
    bodyOf(macro).innerHTML = table(params(macro).layout);
    editor.undoManager.add();
    editor.selection.setCursorLocation(macro.querySelector('td.confluenceTd'), 0);
  }

  function macros() {
    return Array.from(body().querySelectorAll('[data-macro-name="' + NAME + '"]'));
  }

  // looks for one more macro after its form was opened here: not for those that a page has when it is opened, nor for
  // what others insert while they edit the same page
  function watch() {
    var known = macros();
    new MutationObserver(function () {
      var now = macros();
      if (counted >= 0 && now.length > counted) {
        counted = -1;
        now.filter(function (macro) {
          return known.indexOf(macro) < 0;
        }).forEach(function (macro) {
          attempt(function () {
            fill(macro);
          });
        });
      }
      known = now;
    }).observe(body(), {childList: true, subtree: true});
  }

  function setLayout(macro, layout) {
    var changed = params(macro);
    changed.layout = layout;
    AJS.Confluence.PropertyPanel.destroy();
    if (isUntouched(macro)) {
      AJS.Rte.getEditor().selection.select(macro);
      AJS.Rte.BookmarkManager.storeBookmark();
      tinymce.confluence.MacroUtils.insertMacro({
        contentId: Confluence.Editor.getContentId(),
        macro: {name: NAME, params: changed, defaultParameterValue: '', body: table(layout)}
      });
    } else {
      macro.setAttribute('data-macro-parameters', Confluence.MacroParameterSerializer.serialize(changed));
      AJS.Rte.getEditor().undoManager.add();
      AJS.flag({type: 'info', close: 'auto', body: AJS.escapeHtml(AJS.I18n.getText('value-matrix.macro.panel.kept'))});
    }
  }

  function openReport(macro) {
    var chosen = (params(macro).spaces || '').split(',').map(function (one) {
      return one.trim();
    }).filter(Boolean)[0];
    var key = chosen && chosen !== '@self' ? chosen : AJS.Meta.get('space-key');
    if (key) {
      window.open(AJS.contextPath() + '/plugins/value-matrix/adoption.action?key=' + encodeURIComponent(key), '_blank',
        'noopener');
    }
  }

  function button(id, press) {
    AJS.Confluence.PropertyPanel.Macro.registerButtonHandler(NAME + '-' + id, function (event, macro) {
      attempt(function () {
        press(macro);
      });
    });
  }

  // says that there was something to ask and it was asked: whatever is not there or refuses harms nobody
  function attempt(what) {
    try {
      what();
    } catch (missing) {
      AJS.debug && AJS.debug(NAME, missing);
    }
  }

  function begin() {
    attempt(function () {
      AJS.MacroBrowser.setMacroJsOverride(NAME, {
        beforeParamsSet: function (chosen) {
          attempt(function () {
            counted = macros().length;
          });
          return chosen;
        }
      });
      watch();
    });
    attempt(function () {
      ['steps', 'grid'].forEach(function (layout) {
        button(layout, function (macro) {
          setLayout(macro, layout);
        });
      });
      button('report', openReport);
    });
  }

  if (window.AJS && AJS.bind) {
    AJS.bind('init.rte', begin);
  }
})();
