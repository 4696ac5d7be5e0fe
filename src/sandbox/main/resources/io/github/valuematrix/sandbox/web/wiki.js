// The frame of every page: its menus, the colours, and the side bar of small screens.
(function () {
  'use strict';

  // what scripts may ask on every page
  AJS.Meta = {
    get: function (name) {
      var element = document.querySelector('meta[name="ajs-' + name + '"]');
      return element ? element.content : undefined;
    }
  };

  function toggle(button, element, open) {
    button.setAttribute('aria-expanded', String(open));
    element.hidden = !open;
  }

  function menus() {
    document.querySelectorAll('[aria-haspopup="true"][aria-controls]').forEach(function (button) {
      menu(button, document.getElementById(button.getAttribute('aria-controls')));
    });
  }

  function menu(button, list) {
    button.addEventListener('click', function () {
      toggle(button, list, list.hidden);
    });
    document.addEventListener('click', function (event) {
      if (!list.contains(event.target) && !button.contains(event.target)) {
        toggle(button, list, false);
      }
    });
    list.parentNode.addEventListener('keydown', function (event) {
      move(event, button, list);
    });
    list.parentNode.addEventListener('focusout', function (event) {
      if (event.relatedTarget && !list.parentNode.contains(event.relatedTarget)) {
        toggle(button, list, false);
      }
    });
    colors(list);
    settings(list);
  }

  function move(event, button, list) {
    var entries = Array.prototype.filter.call(list.querySelectorAll('a, button'), function (entry) {
      return entry.offsetParent !== null || list.hidden;
    });
    var at = entries.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      toggle(button, list, false);
      button.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      toggle(button, list, true);
      var step = event.key === 'ArrowDown' ? 1 : -1;
      entries[(at + step + entries.length) % entries.length].focus();
    }
  }

  function colors(list) {
    var choices = list.querySelectorAll('[data-choose-color-mode]');
    function mark() {
      choices.forEach(function (choice) {
        choice.setAttribute('aria-pressed', String(choice.dataset.chooseColorMode === window.wikiColorMode.chosen()));
      });
    }
    choices.forEach(function (choice) {
      choice.addEventListener('click', function () {
        window.wikiColorMode.choose(choice.dataset.chooseColorMode);
        mark();
      });
    });
    mark();
  }

  function remember(name, value) {
    var path = document.querySelector('meta[name="ajs-context-path"]').content || '/';
    document.cookie = name + '=' + value + '; path=' + path + '; max-age=31536000; SameSite=Lax';
    location.reload();
  }

  function settings(list) {
    list.querySelectorAll('[data-choose-language]').forEach(function (choice) {
      choice.addEventListener('click', function () {
        remember('wiki-language', choice.dataset.chooseLanguage);
      });
    });
    list.querySelectorAll('[data-choose-zone]').forEach(function (choice) {
      choice.addEventListener('click', function () {
        remember('wiki-time-zone', choice.dataset.chooseZone === 'site' ? ''
          : Intl.DateTimeFormat().resolvedOptions().timeZone);
      });
    });
  }

  function sidebar() {
    var button = document.querySelector('.sidebar-toggle');
    if (button) {
      button.addEventListener('click', function () {
        var open = document.body.classList.toggle('sidebar-open');
        button.setAttribute('aria-expanded', String(open));
      });
    }
  }

  function replies() {
    document.querySelectorAll('[data-reply-to]').forEach(function (button) {
      button.addEventListener('click', function () {
        var form = document.getElementById('reply-' + button.dataset.replyTo);
        form.hidden = !form.hidden;
        button.setAttribute('aria-expanded', String(!form.hidden));
        if (!form.hidden) {
          form.querySelector('textarea').focus();
        }
      });
    });
  }

  menus();
  sidebar();
  replies();
})();
