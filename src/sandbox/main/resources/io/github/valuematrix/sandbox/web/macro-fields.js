// The fields of the macro browser: one for each type of parameter. Each is what stands in the form, and tells its value.
(function () {
  'use strict';
  if (!document.getElementById('macro-descriptions')) {
    return;
  }

  function create(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function id(parameter) {
    return 'macro-param-' + parameter.name;
  }

  function boolean(parameter, value) {
    var box = create('input', {type: 'checkbox', id: id(parameter), name: parameter.name});
    box.checked = value === 'true';
    return {elements: [box], input: box, value: function () {
      return String(box.checked);
    }};
  }

  function choice(parameter, value) {
    var select = create('select', {id: id(parameter), name: parameter.name});
    if (!parameter.required && !parameter.defaultValue) {
      select.appendChild(create('option', {value: ''}, ''));
    }
    parameter.values.forEach(function (one) {
      select.appendChild(create('option', {value: one.name}, one.label));
    });
    if (value && !parameter.values.some(function (one) { return one.name === value; })) {
      select.appendChild(create('option', {value: value}, value));
    }
    select.value = value;
    return {elements: [select], input: select, value: function () {
      return select.value;
    }};
  }

  var INPUTS = {'int': 'number', date: 'date', url: 'url'};

  function text(parameter, value) {
    var input = create('input', {type: INPUTS[parameter.type] || 'text', id: id(parameter), name: parameter.name,
      autocomplete: 'off'});
    input.value = value;
    return {elements: [input], input: input, value: function () {
      return input.value.trim();
    }};
  }

  // several values, each of which can be taken away again; what is still being typed counts
  function several(parameter, value, options) {
    var field = text(parameter, '');
    var chosen = value.split(',').map(function (one) { return one.trim(); }).filter(Boolean);
    var list = create('ul', {'class': 'macro-picked', 'aria-label': parameter.label});
    function show() {
      list.textContent = '';
      list.hidden = !chosen.length;
      chosen.forEach(function (one) {
        var item = create('li', {'data-value': one}, nameOf(one, options));
        var remove = create('button', {type: 'button', 'aria-label': 'Remove ' + nameOf(one, options)}, '\u00d7');
        remove.addEventListener('click', function () {
          chosen.splice(chosen.indexOf(one), 1);
          show();
          field.input.focus();
          field.input.dispatchEvent(new Event('change', {bubbles: true}));
        });
        item.appendChild(remove);
        list.appendChild(item);
      });
    }
    function take() {
      field.input.value.split(',').map(function (one) { return one.trim(); }).filter(Boolean).forEach(function (one) {
        if (chosen.indexOf(one) < 0) {
          chosen.push(one);
        }
      });
      field.input.value = '';
      show();
    }
    field.input.addEventListener('keydown', function (event) {
      if ((event.key === 'Enter' || event.key === ',') && field.input.value.trim()) {
        event.preventDefault();
        take();
      } else if (event.key === 'Backspace' && !field.input.value && chosen.length) {
        chosen.pop();
        show();
      }
    });
    // one of the suggestions, not a letter that is typed: a key may be the beginning of another
    field.input.addEventListener('input', function (event) {
      if (!event.inputType || event.inputType === 'insertReplacementText') {
        take();
      }
    });
    field.input.addEventListener('change', take);
    show();
    return {elements: [list, field.input], input: field.input, value: function () {
      take();
      return chosen.join(',');
    }};
  }

  function nameOf(key, options) {
    var known = options.filter(function (one) { return one.key === key; })[0];
    return known ? known.name : key;
  }

  function suggestions(parameter, options) {
    var list = create('datalist', {id: id(parameter) + '-options'});
    options.forEach(function (one) {
      list.appendChild(create('option', {value: one.key}, one.name));
    });
    return list;
  }

  // of a space its key is kept, and its name shown
  function space(parameter, value, spaces) {
    var field = parameter.multiple ? several(parameter, value, spaces) : text(parameter, value);
    field.input.setAttribute('list', id(parameter) + '-options');
    field.input.setAttribute('placeholder', parameter.multiple ? 'Add a space by its key' : 'Key of a space');
    field.elements.push(suggestions(parameter, spaces));
    return field;
  }

  // there is none for the categories of spaces: a label is one of pages
  function label(parameter, value) {
    return parameter.multiple ? several(parameter, value, []) : text(parameter, value);
  }

  var KINDS = {'boolean': boolean, 'enum': choice, spacekey: space, label: label};

  window.wikiMacroFields = {
    create: create,
    of: function (parameter, value, spaces) {
      return (KINDS[parameter.type] || text)(parameter, value, spaces);
    }
  };
})();
