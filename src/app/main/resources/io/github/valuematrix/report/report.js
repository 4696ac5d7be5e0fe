// Everything works without this: it closes what is open by Escape or a click beside it, and folds long tables.
(function () {
  'use strict';

  function closeOpen(except) {
    document.querySelectorAll('.vm-report details[name="vm-open"][open]').forEach(function (details) {
      if (details !== except) {
        details.open = false;
      }
    });
  }

  function escape(event) {
    var open = document.querySelector('.vm-report details[name="vm-open"][open]');
    if (event.key === 'Escape' && open) {
      closeOpen();
      open.querySelector('summary').focus();
    }
  }

  function fold(button) {
    var rows = button.closest('tbody');
    rows.classList.add('vm-folded');
    button.closest('tr').hidden = false;
    button.addEventListener('click', function () {
      button.setAttribute('aria-expanded', String(!rows.classList.toggle('vm-folded')));
    });
  }

  document.addEventListener('keydown', escape);
  document.addEventListener('click', function (event) {
    closeOpen(event.target.closest('.vm-report details[name="vm-open"]'));
  });
  function start() {
    document.querySelectorAll('.vm-more-button').forEach(fold);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
