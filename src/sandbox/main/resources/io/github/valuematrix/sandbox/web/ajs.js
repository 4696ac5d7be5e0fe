// What scripts may ask on every page, as in Confluence. It comes before AUI, which takes up what it finds here.
(function () {
  'use strict';
  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : undefined;
  }

  window.AJS = {
    Meta: {get: meta},
    contextPath: function () {
      return meta('context-path');
    }
  };
})();
