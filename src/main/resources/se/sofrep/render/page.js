"use strict";
/* Comforts only: everything is there to read without this script. Kept free of the characters that
   XML reserves, so that the page stays well-formed. */
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", function () {
  var panel = document.getElementById("ursprung");
  var figures = document.querySelectorAll("data[data-nyckeltal]");
  var shown = null, pinned = false, timer = 0;

  /* The attributes hold the unrounded number; four decimals are enough for the eye. */
  function number(text) {
    if (!text) { return ""; }
    return Number(text).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 4 });
  }

  function details(figure) {
    var d = Object.assign({}, figure.dataset);
    d.varde = number(figure.value);
    d.taljare = number(d.taljare);
    d.namnare = number(d.namnare);
    if (d.nedre) { d.intervall = number(d.nedre) + "–" + number(d.ovre); }
    return d;
  }

  function show(figure) {
    clearTimeout(timer);
    if (shown) { shown.removeAttribute("aria-describedby"); }
    var d = details(figure);
    panel.querySelectorAll("[data-key]").forEach(function (line) {
      var value = d[line.dataset.key] || "";
      line.hidden = value === "";
      line.lastElementChild.textContent = value;
    });
    shown = figure;
    figure.setAttribute("aria-describedby", "ursprung");
    panel.hidden = false;
    var box = figure.getBoundingClientRect();
    var left = Math.min(box.left, document.documentElement.clientWidth - panel.offsetWidth - 16);
    panel.style.left = Math.max(16, left) + window.scrollX + "px";
    panel.style.top = box.bottom + window.scrollY + 4 + "px";
  }

  function hide() {
    if (shown) { shown.removeAttribute("aria-describedby"); }
    panel.hidden = true;
    shown = null;
    pinned = false;
  }

  function soon() {
    clearTimeout(timer);
    if (!pinned) { timer = setTimeout(hide, 250); }
  }

  figures.forEach(function (figure) {
    figure.addEventListener("mouseenter", function () { if (!pinned) { show(figure); } });
    figure.addEventListener("mouseleave", soon);
    figure.addEventListener("focus", function () { show(figure); });
    figure.addEventListener("blur", soon);
    figure.addEventListener("click", function (event) {
      var same = shown === figure ? pinned : false;
      hide();
      if (!same) { show(figure); pinned = true; }
      event.stopPropagation();
    });
  });
  panel.addEventListener("mouseenter", function () { clearTimeout(timer); });
  panel.addEventListener("mouseleave", soon);
  panel.addEventListener("click", function (event) { event.stopPropagation(); });
  document.addEventListener("click", hide);
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hide(); } });

  /* The keyboard reaches the figures only when asked to: there are hundreds of them. */
  var box = document.getElementById("visa-ursprung");
  if (figures.length) { document.querySelector(".tools").hidden = false; }
  box.addEventListener("change", function () {
    document.documentElement.classList.toggle("show-origin", box.checked);
    figures.forEach(function (figure) {
      if (box.checked) { figure.tabIndex = 0; } else { figure.removeAttribute("tabindex"); }
    });
  });

  function plain(cell) {
    return cell.textContent.trim().replace(/−/g, "-").replace(/(\d)[\u00a0\u202f](?=\d)/g, "$1");
  }

  var template = document.getElementById("kopiera").content.firstElementChild;
  document.querySelectorAll(".table").forEach(function (holder) {
    var table = holder.querySelector("table");
    if (!table) { return; }
    var button = template.cloneNode(true), label = button.textContent;
    button.setAttribute("aria-label", label + ": " + table.caption.textContent);
    holder.appendChild(button);
    button.addEventListener("click", function () {
      var rows = Array.from(table.rows, function (row) {
        return Array.from(row.cells, function (cell) {
          return plain(cell) + "\t".repeat(cell.colSpan - 1);
        }).join("\t");
      });
      navigator.clipboard.writeText(rows.join("\n")).then(function () {
        button.textContent = button.dataset.done;
        setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
  });

  /* A box that does not scroll need not be a stop for the keyboard. */
  var boxes = document.querySelectorAll(".scroll");
  function stops() {
    boxes.forEach(function (b) {
      if (Math.sign(b.scrollWidth - b.clientWidth) === 1) { b.tabIndex = 0; b.setAttribute("role", "region"); }
      else { b.removeAttribute("tabindex"); b.removeAttribute("role"); b.removeAttribute("aria-label"); }
    });
  }
  stops();

  var contents = document.querySelector("nav details");
  if (contents) { if (!window.matchMedia("(min-width: 64rem)").matches) { contents.open = false; } }
});
