// Chooses light or dark before anything is drawn; "auto" follows the device.
(function () {
  'use strict';
  var root = document.documentElement;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');

  function chosen() {
    var found = document.cookie.match(/(?:^|; )wiki-color-mode=(light|dark|auto)/);
    return found ? found[1] : 'light';
  }

  function apply() {
    var mode = chosen();
    root.setAttribute('data-color-mode', mode === 'auto' ? (dark.matches ? 'dark' : 'light') : mode);
    root.setAttribute('data-chosen-color-mode', mode);
  }

  window.wikiColorMode = {
    choose: function (mode) {
      var path = document.querySelector('meta[name="ajs-context-path"]').content || '/';
      document.cookie = 'wiki-color-mode=' + mode + '; path=' + path + '; max-age=31536000; SameSite=Lax';
      apply();
    },
    chosen: chosen
  };
  dark.addEventListener('change', apply);
  apply();
})();
