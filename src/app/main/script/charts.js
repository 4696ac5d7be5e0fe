// Draws the lines of the report from the tables that tell the same, in the colours of the theme.
import {init, use} from 'echarts/core';
import {LineChart} from 'echarts/charts';
import {GridComponent, MarkAreaComponent, MarkLineComponent} from 'echarts/components';
import {SVGRenderer} from 'echarts/renderers';
import {LabelLayout} from 'echarts/features';

use([LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

const LOOKS = {
  all: {colour: '--ds-chart-gray-boldest', dash: 'solid', symbol: 'circle'},
  within: {colour: '--ds-chart-teal-bolder', dash: 'solid', symbol: 'circle'},
  across: {colour: '--ds-chart-categorical-2', dash: 'dashed', symbol: 'diamond'},
  external: {colour: '--ds-chart-orange-bolder', dash: 'dotted', symbol: 'rect'}
};
const DAY = 24 * 60 * 60 * 1000;

function reading(table) {
  const rows = Array.from(table.tBodies[0].rows);
  const days = rows.map(row => Date.parse(row.dataset.from));
  return {
    series: Array.from(table.tHead.rows[0].cells).slice(1).map((head, column) => ({
      name: head.textContent.trim(),
      look: LOOKS[head.dataset.series],
      points: rows.map((row, index) => {
        const number = row.cells[column + 1].dataset.number;
        return [days[index], number === '' ? null : Number(number)];
      })
    })),
    shaded: days.filter((day, index) => rows[index].classList.contains('vm-in-period')),
    step: days.length > 1 ? days[1] - days[0] : DAY
  };
}

function notes() {
  return Array.from(document.querySelectorAll('[data-note]')).map(note =>
    ({xAxis: Date.parse(note.dataset.day), name: note.dataset.note}));
}

function options(element, data) {
  const style = getComputedStyle(element);
  const token = name => style.getPropertyValue(name).trim();
  const subtle = token('--ds-text-subtle');
  const text = {color: subtle, fontFamily: style.fontFamily, fontSize: 12};
  const language = document.documentElement.lang.replace('_', '-') || undefined;
  const month = new Intl.DateTimeFormat(language,
    {month: 'short', year: '2-digit', timeZone: 'UTC'});
  const number = new Intl.NumberFormat(language);
  const narrow = element.clientWidth < 500;
  const shade = data.shaded.length ? [[{xAxis: data.shaded[0]},
    {xAxis: data.shaded[data.shaded.length - 1] + (data.shaded.length > 1 ? 0 : data.step / 2)}]] : [];
  return {
    animation: false,
    useUTC: true,
    textStyle: {fontFamily: style.fontFamily},
    grid: {left: 48, right: narrow ? 56 : 152, top: 20, bottom: 24},
    xAxis: {
      type: 'time',
      splitNumber: narrow ? 3 : 6,
      axisLine: {lineStyle: {color: token('--ds-border-bold')}},
      axisTick: {show: false},
      axisLabel: {...text, hideOverlap: true, formatter: value => month.format(value)}
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 2,
      minInterval: 1,
      axisLabel: {...text, formatter: value => number.format(value)},
      splitLine: {lineStyle: {color: token('--ds-border')}}
    },
    series: data.series.map((series, index) => ({
      type: 'line',
      name: series.name,
      data: series.points,
      silent: true,
      showSymbol: false,
      symbol: series.look.symbol,
      symbolSize: 6,
      lineStyle: {color: token(series.look.colour), width: 2, type: series.look.dash},
      itemStyle: {color: token(series.look.colour)},
      endLabel: {
        show: true, color: token('--ds-text'), fontFamily: style.fontFamily, fontSize: 12, fontWeight: 600,
        formatter: point => number.format(point.value[1]) + (data.series.length > 1 && !narrow ? ' ' + series.name : '')
      },
      labelLayout: {moveOverlap: 'shiftY'},
      markArea: index ? undefined : {silent: true, itemStyle: {color: token('--ds-background-neutral')}, data: shade},
      markLine: index ? undefined : {
        silent: true, symbol: 'none',
        lineStyle: {color: token('--ds-border-bold'), type: 'dashed'},
        label: {...text, formatter: '{b}', position: 'end', distance: 2, color: token('--ds-text'), fontWeight: 600},
        data: notes()
      }
    }))
  };
}

function draw(element) {
  const table = document.querySelector('[data-chart="' + element.id + '"]');
  const data = reading(table);
  const chart = init(element, null, {renderer: 'svg'});
  const redraw = () => {
    chart.resize();
    chart.setOption(options(element, data), true);
  };
  new ResizeObserver(redraw).observe(element);
  new MutationObserver(redraw).observe(document.documentElement, {attributes: true});
  window.matchMedia('print').addEventListener('change', redraw);
  redraw();
}

function start() {
  document.querySelectorAll('.vm-chart').forEach(draw);
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start);
} else {
  start();
}
