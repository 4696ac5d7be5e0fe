// The macro browser: choose a macro, fill in the parameters that its descriptor declares, look at it, insert it.
(function () {
  'use strict';
  var source = document.getElementById('macro-descriptions');
  if (!source) {
    return;
  }
  var known = JSON.parse(source.textContent);
  var element = document.getElementById('macro-browser-dialog');
  var search = document.getElementById('macro-browser-search');
  var category = document.getElementById('macro-category');
  var list = element.querySelector('.macro-list');
  var choice = element.querySelector('.macro-choice');
  var details = element.querySelector('.macro-details');
  var fields = element.querySelector('.macro-fields');
  var preview = element.querySelector('iframe');
  var create = window.wikiMacroFields.create;
  var controls = {};
  var dialog = null;
  var request = null;
  var current = null;
  var finished = false;

  function description(name) {
    return known.macros.find(function (macro) {
      return macro.name === name;
    });
  }

  // ---- the list
  function offered(macro) {
    return macro.categories.indexOf('hidden-macros') < 0;
  }

  function fits(macro) {
    var words = (macro.label + ' ' + macro.description).toLowerCase();
    var inCategory = !category.value || macro.categories.indexOf(category.value) >= 0;
    return inCategory && words.indexOf(search.value.trim().toLowerCase()) >= 0;
  }

  function fill() {
    list.textContent = '';
    var fitting = known.macros.filter(offered).filter(fits).sort(function (a, b) {
      return a.label.localeCompare(b.label);
    });
    fitting.forEach(function (macro) {
      var item = create('li');
      item.appendChild(entry(macro));
      list.appendChild(item);
    });
    element.querySelector('.no-macro').hidden = fitting.length > 0;
  }

  function entry(macro) {
    var button = create('button', {type: 'button', 'data-macro-name': macro.name, id: 'macro-' + macro.name});
    button.appendChild(macro.icon ? create('img', {src: macro.icon, alt: ''})
      : create('span', {'class': 'macro-letter', 'aria-hidden': 'true'}, macro.label.charAt(0)));
    button.appendChild(create('strong', {}, macro.label));
    button.appendChild(create('small', {}, macro.description));
    button.addEventListener('click', function () {
      choose({name: macro.name, params: {}, body: ''});
    });
    return button;
  }

  function categories() {
    var names = {};
    known.macros.filter(offered).forEach(function (macro) {
      macro.categories.forEach(function (name) {
        names[name] = true;
      });
    });
    Object.keys(names).sort().forEach(function (name) {
      var words = name.replace(/-/g, ' ');
      category.appendChild(create('option', {value: name}, words.charAt(0).toUpperCase() + words.slice(1)));
    });
  }

  // ---- the parameters
  function hidden(parameter) {
    return parameter.type === 'hidden' || parameter.name === 'hidden';
  }

  function field(parameter, value) {
    var frame = create('div', {'class': 'macro-field' + (parameter.type === 'boolean' ? ' check' : '')});
    var made = window.wikiMacroFields.of(parameter, value, known.spaces);
    var label = create('label', {'for': made.input.id}, parameter.label);
    if (parameter.required) {
      label.appendChild(create('span', {'class': 'required-mark', 'aria-hidden': 'true'}, ' *'));
      made.input.setAttribute('aria-required', 'true');
    }
    frame.append.apply(frame, parameter.type === 'boolean' ? [made.input, ' ', label] : [label].concat(made.elements));
    if (parameter.description) {
      frame.appendChild(create('div', {'class': 'hint', id: made.input.id + '-hint'}, parameter.description));
      made.input.setAttribute('aria-describedby', made.input.id + '-hint');
    }
    controls[parameter.name] = made;
    return frame;
  }

  // what a script of the app does with the parameters on their way into the form and out of it
  function passed(step, params) {
    var override = AJS.MacroBrowser.getMacroJsOverride(current.name);
    return override[step] ? override[step](Object.assign({}, params), !request.macro) : params;
  }

  function choose(macro) {
    current = macro;
    var about = description(macro.name);
    var override = AJS.MacroBrowser.getMacroJsOverride(macro.name);
    if (override.opener) {
      finished = true;
      dialog.hide();
      override.opener(request.macro ? macro : {name: macro.name});
      return;
    }
    var isNew = !request.macro;
    element.querySelector('#macro-browser-title').textContent =
      (isNew ? 'Insert' : 'Edit') + ' “' + about.label + '” macro';
    element.querySelector('.macro-description').textContent = about.description;
    var given = passed('beforeParamsSet', macro.params);
    fields.textContent = '';
    controls = {};
    about.parameters.filter(function (parameter) {
      return !hidden(parameter);
    }).forEach(function (parameter) {
      var stored = given[parameter.name];
      fields.appendChild(field(parameter, stored === undefined ? parameter.defaultValue : stored));
    });
    show(true);
    look();
    (fields.querySelector('input, select') || document.getElementById('macro-insert')).focus();
  }

  // what the form does not know stays as it is; what equals its default is not stored unless it was
  function parameters() {
    var about = description(current.name);
    var params = Object.assign({}, current.params);
    about.parameters.filter(function (parameter) {
      return !hidden(parameter);
    }).forEach(function (parameter) {
      var value = controls[parameter.name].value();
      var meansDefault = value === parameter.defaultValue
        || (parameter.type === 'boolean' && value === 'false' && !parameter.defaultValue);
      if (value === '' || (meansDefault && current.params[parameter.name] === undefined)) {
        delete params[parameter.name];
      } else {
        params[parameter.name] = value;
      }
    });
    return passed('beforeParamsRetrieved', params);
  }

  function valid() {
    var first = null;
    fields.querySelectorAll('.error').forEach(function (error) {
      error.remove();
    });
    description(current.name).parameters.forEach(function (parameter) {
      if (!controls[parameter.name]) {
        return;
      }
      var input = controls[parameter.name].input;
      var missing = parameter.required && parameter.type !== 'boolean' && !controls[parameter.name].value();
      var problem = missing ? 'Fill this in.' : input.validationMessage;
      if (problem) {
        input.after(create('div', {'class': 'error', role: 'alert'}, problem));
        first = first || input;
      }
    });
    if (first) {
      first.focus();
    }
    return !first;
  }

  function result() {
    return {name: current.name, params: parameters(), body: current.body};
  }

  // ---- the preview: the server renders it as the page would
  function look() {
    var editor = document.getElementById('editor-form');
    var form = create('form', {method: 'post', action: editor.dataset.preview, target: preview.name, hidden: ''});
    ['atl_token', 'pageId', 'spaceKey'].forEach(function (name) {
      form.appendChild(create('input', {type: 'hidden', name: name, value: editor.elements[name].value}));
    });
    form.appendChild(create('input', {type: 'hidden', name: 'macro', value: request.markup(result())}));
    document.body.appendChild(form);
    form.submit();
    form.remove();
  }

  // ---- the dialog
  function show(withDetails) {
    choice.hidden = withDetails;
    details.hidden = !withDetails;
    document.getElementById('macro-insert').hidden = !withDetails;
    document.getElementById('macro-insert').textContent = request.macro ? 'Save' : 'Insert';
    document.getElementById('macro-back').hidden = !withDetails || !!request.macro;
    if (!withDetails) {
      element.querySelector('#macro-browser-title').textContent = 'Select macro';
      fill();
      search.focus();
    }
  }

  function open(asked) {
    request = asked;
    finished = false;
    search.value = '';
    category.value = '';
    dialog = dialog || AJS.dialog2('#macro-browser-dialog');
    dialog.show();
    if (asked.macro) {
      choose(asked.macro);
    } else {
      show(false);
    }
  }

  function insert() {
    if (valid()) {
      var macro = result();
      finished = true;
      dialog.hide();
      request.done(macro);
    }
  }

  function ready() {
    categories();
    search.addEventListener('input', fill);
    category.addEventListener('change', fill);
    document.getElementById('macro-preview-button').addEventListener('click', look);
    document.getElementById('macro-back').addEventListener('click', function () {
      show(false);
    });
    document.getElementById('macro-cancel').addEventListener('click', function () {
      dialog.hide();
    });
    element.querySelector('.macro-form').addEventListener('submit', function (event) {
      event.preventDefault();
      insert();
    });
    search.addEventListener('keydown', function (event) {
      if (event.key === 'ArrowDown' && list.querySelector('button')) {
        event.preventDefault();
        list.querySelector('button').focus();
      } else if (event.key === 'Enter' && list.querySelectorAll('button').length === 1) {
        event.preventDefault();
        list.querySelector('button').click();
      }
    });
    list.addEventListener('keydown', function (event) {
      var all = Array.from(list.querySelectorAll('button'));
      var at = all.indexOf(document.activeElement);
      var step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
      if (step && at >= 0) {
        event.preventDefault();
        (all[at + step] || search).focus();
      }
    });
    AJS.dialog2('#macro-browser-dialog').on('hide', function () {
      if (!finished && request) {
        request.cancelled();
      }
    });
  }

  window.wikiMacroBrowser = {
    open: open,
    description: description,
    complete: function (macro) {
      request.done(macro);
    },
    cancel: function () {
      request.cancelled();
    }
  };
  document.addEventListener('DOMContentLoaded', ready);
})();
