// Everything works without this: it keeps the progress of the back-fill up to date while somebody looks.
(function () {
  'use strict';

  var BETWEEN_LOOKS = 3000;
  var UNFINISHED = ['WAITING', 'RUNNING'];
  var locale = document.documentElement.lang.replace('_', '-') || undefined;
  var spoken = -1;

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (whole, index) { return values[index]; });
  }

  function number(value) {
    return Math.round(value).toLocaleString(locale);
  }

  function left(texts, seconds) {
    var minutes = Math.floor((seconds + 59) / 60);
    if (minutes <= 1) {
      return texts.moment;
    }
    return minutes < 120 ? fill(texts.minutes, [number(minutes)])
      : fill(texts.hours, [number(Math.floor((minutes + 30) / 60))]);
  }

  function speed(texts, progress) {
    if (progress.rate <= 0) {
      return '';
    }
    var rate = fill(texts.rate, [number(progress.rate)]);
    return progress.secondsLeft === null ? rate
      : fill(texts.pattern, [rate, left(texts, progress.secondsLeft)]);
  }

  function show(section, progress) {
    var percent = (progress.percent / 100).toLocaleString(locale, {style: 'percent'});
    var space = section.querySelector('.vm-space');
    var pages = section.querySelector('.vm-pages');
    var side = section.querySelector('.vm-speed');
    var bar = section.querySelector('[role=progressbar]');
    section.querySelector('.vm-percent').textContent = percent;
    space.textContent = progress.currentSpace ? fill(space.dataset.pattern, [progress.currentSpace]) : '';
    pages.textContent = fill(pages.dataset.pattern, [number(progress.pagesDone), number(progress.pagesTotal)]);
    side.textContent = speed(side.dataset, progress);
    bar.setAttribute('aria-valuenow', progress.percent);
    bar.firstElementChild.style.width = progress.percent + '%';
    speak(progress.percent, percent + ' ' + pages.textContent);
  }

  function speak(percent, text) {
    var tenth = Math.floor(percent / 10);
    if (spoken >= 0 && tenth !== spoken) {
      document.getElementById('vm-spoken').textContent = text;
    }
    spoken = tenth;
  }

  /** Of the page as it is now; what somebody writes into the form stays. */
  function renew(html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    ['vm-health', 'vm-fill'].forEach(function (id) {
      var now = page.getElementById(id);
      if (now) {
        document.getElementById(id).replaceWith(document.adoptNode(now));
      }
    });
    document.getElementById('vm-spoken').textContent = document.querySelector('#vm-fill .vm-state').textContent;
    look();
  }

  function ask(address, read) {
    return fetch(address, {credentials: 'same-origin', headers: {Accept: read === 'json' ? 'application/json' : 'text/html'}})
      .then(function (answer) { return answer.ok ? answer[read]() : Promise.reject(answer.status); });
  }

  function look() {
    var section = document.getElementById('vm-fill');
    if (!section || UNFINISHED.indexOf(section.dataset.state) < 0) {
      return;
    }
    window.setTimeout(function () {
      ask(document.querySelector('.vm-admin').dataset.rest, 'json').then(function (progress) {
        if (progress.state !== section.dataset.state) {
          return ask(window.location.pathname.replace(/[^/]*$/, 'jobs.action'), 'text').then(renew);
        }
        show(section, progress);
        look();
      }).catch(look);
    }, BETWEEN_LOOKS);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', look);
  } else {
    look();
  }
}());
