// What AUI takes up when it begins.
window.AJS = {
  contextPath: function () {
    'use strict';
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }
};
