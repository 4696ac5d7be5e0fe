// What Confluence's editor offers to the scripts of apps, under its names, as far as public apps show how it behaves.
// Whoever asks for more finds nothing here.
(function () {
  'use strict';
  var area = document.getElementById('wysiwygTextarea');
  if (!area) {
    return;
  }
  var overrides = {};
  var handlers = {};
  var bookmark = null;

  // ---- parameters as placeholders carry them; the server reads and writes the same
  function escaped(text) {
    return String(text).replace(/[\\|=]/g, '\\$&');
  }

  function plain(text) {
    return text.replace(/\\([\s\S])/g, '$1');
  }

  function serialize(params) {
    return Object.keys(params).map(function (name) {
      return escaped(name) + '=' + escaped(params[name]);
    }).join('|');
  }

  function deserialize(text) {
    var params = {};
    var one = /((?:[^\\|=]|\\[\s\S])*)=((?:[^\\|]|\\[\s\S])*)/g;
    for (var match = one.exec(text || ''); match; match = one.exec(text)) {
      params[plain(match[1])] = plain(match[2]);
    }
    return params;
  }

  // ---- the macro browser
  function setMacroJsOverride(name, override) {
    overrides[name] = override;
  }

  function getMacroJsOverride(name) {
    return overrides[name] || {};
  }

  function needsBody(macro) {
    var about = window.wikiMacroBrowser.description(macro.name);
    if (!about) {
      throw new Error('There is no macro ' + macro.name + '.');
    }
    if (about.bodyType !== 'NONE' && typeof macro.body !== 'string') {
      throw new Error('The macro ' + macro.name + ' has a body, so it must be given one, if only an empty one.');
    }
  }

  function macroBrowserComplete(macro) {
    var complete = {name: macro.name, params: macro.params || {}, body: macro.bodyHtml};
    needsBody(complete);
    window.wikiMacroBrowser.complete(complete);
  }

  // the real one asks its server for what then stands in the editor, so it is not there at once
  function insertMacro(asked) {
    var at = bookmark;
    needsBody(asked.macro);
    window.setTimeout(function () {
      window.wikiEditor.put(asked.macro, at);
    }, 0);
  }

  // ---- the editor
  var selected = null;
  var editor = {
    getBody: function () {
      return area;
    },
    selection: {
      select: function (node) {
        selected = node;
      },
      setCursorLocation: function (node, offset) {
        node.closest('[contenteditable="true"]').focus();
        window.getSelection().collapse(node, offset);
      }
    },
    undoManager: {
      add: function () {
        // there is no undo here; what a script changes itself is seen when the page is saved
      }
    }
  };

  AJS.Rte = {
    getEditor: function () {
      return editor;
    },
    BookmarkManager: {
      storeBookmark: function () {
        bookmark = selected;
      }
    }
  };
  AJS.MacroBrowser = {
    setMacroJsOverride: setMacroJsOverride,
    getMacroJsOverride: getMacroJsOverride
  };
  AJS.Confluence = {
    PropertyPanel: {
      destroy: function () {
        window.wikiEditor.hidePanel();
      },
      Macro: {
        registerButtonHandler: function (id, handler) {
          handlers[id] = handler;
        }
      }
    }
  };
  window.Confluence = {
    Editor: {
      getContentId: function () {
        return document.getElementById('editor-form').elements.pageId.value || '0';
      }
    },
    MacroParameterSerializer: {serialize: serialize, deserialize: deserialize}
  };
  window.tinymce = {
    confluence: {
      macrobrowser: {
        macroBrowserComplete: macroBrowserComplete,
        macroBrowserCancel: function () {
          window.wikiMacroBrowser.cancel();
        }
      },
      MacroUtils: {insertMacro: insertMacro}
    }
  };

  window.wikiEditorApi = {
    press: function (id, event, element) {
      if (handlers[id]) {
        handlers[id](event, element);
      }
    },
    ready: function () {
      AJS.trigger('init.rte', {editor: editor});
    }
  };
})();
