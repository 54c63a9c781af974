"use strict";
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const words = (element, name) => (element.getAttribute(name) || "").split(" ").filter(Boolean);
  const tip = document.getElementById("tip");

  // The figures that tie: shown together, with what ties them.
  let lit = [], pinned = false;
  const dim = () => {
    lit.forEach((element) => element.classList.remove("lit"));
    lit = [];
    tip.hidden = true;
    pinned = false;
  };
  const show = (element) => {
    dim();
    const keys = words(element, "data-ties");
    tip.replaceChildren();
    keys.forEach((key) => {
      lit.push(...all(`[data-ties~="${key}"]:not(tr)`));
      const row = document.getElementById("tie-" + key);
      const link = document.createElement("a");
      link.href = "#tie-" + key;
      link.className = row.className;
      link.textContent = row.querySelector(".tick").firstChild.textContent + " " +
        row.querySelector(".statement").textContent;
      tip.append(link);
    });
    lit.forEach((element) => element.classList.add("lit"));
    if (element.closest("tr[id]")) return;
    tip.hidden = false;
    const box = element.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 12);
    const below = box.bottom + 8 + tip.offsetHeight < window.innerHeight;
    tip.style.left = Math.max(8, left) + window.scrollX + "px";
    tip.style.top = (below ? box.bottom + 8 : box.top - 8 - tip.offsetHeight) + window.scrollY + "px";
  };
  const tied = (event) => event.target instanceof Element && event.target.closest("[data-ties]");
  document.addEventListener("mouseover", (event) => {
    if (pinned || tip.contains(event.target)) return;
    const element = tied(event);
    if (element) show(element); else if (lit.length) dim();
  });
  document.addEventListener("focusin", (event) => {
    const element = tied(event);
    if (element) show(element); else if (!tip.contains(event.target)) dim();
  });
  document.addEventListener("click", (event) => {
    const element = tied(event);
    if (element && element.matches(".tick[href]")) {
      event.preventDefault();
      show(element);
      pinned = true;
    } else if (event.target.closest("#tip a")) {
      dim();
    } else if (pinned) {
      dim();
    }
  });

  // A place that is linked to stands open.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target && target.closest("details");
    if (page && !page.open) { page.open = true; target.scrollIntoView(); }
  };
  window.addEventListener("hashchange", reveal);
  reveal();

  // The violation at hand.
  const items = all("nav .list li");
  let at = null;
  const shown = () => items.filter((item) => !item.hidden);
  const where = document.getElementById("where");
  const tell = () => {
    if (!where) return;
    const list = shown(), index = at ? list.indexOf(at) : -1;
    where.textContent = (index >= 0 ? index + 1 + " of " : "") + list.length;
  };
  const choose = (number, scroll) => {
    all(".current").forEach((element) => element.classList.remove("current"));
    at = items.find((item) => item.dataset.number === number) || null;
    all(`[data-violations~="${number}"], [data-related~="${number}"], [data-number="${number}"]`)
      .forEach((element) => element.classList.add("current"));
    if (scroll && at) {
      at.scrollIntoView({ block: "nearest" });
      const note = document.getElementById("note-" + number);
      const page = note.closest("details");
      if (page) page.open = true;
      const mark = document.querySelector(`mark[data-violations~="${number}"]`) || note;
      mark.scrollIntoView({ block: "center" });
    }
    tell();
  };
  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    const index = at ? list.indexOf(at) : by > 0 ? -1 : 0;
    choose(list[(index + by + list.length) % list.length].dataset.number, true);
  };
  document.addEventListener("click", (event) => {
    const element = event.target instanceof Element &&
      event.target.closest("nav li[data-number], .remark[data-number], [data-violations]");
    if (!element) return;
    const inList = element.matches("nav li");
    if (inList) event.preventDefault();
    choose(element.dataset.number || words(element, "data-violations")[0], inList);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dim();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });

  // What is shown.
  const filters = document.getElementById("filters");
  if (!filters) return;
  filters.hidden = false;
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("back").addEventListener("click", () => step(-1));
  const severities = ["error", "warning", "note"];
  const severity = {};
  items.forEach((item) => { severity[item.dataset.number] = item.dataset.severity; });
  const sift = () => {
    const rule = filters.elements.rule.value, out = new Set();
    items.forEach((item) => {
      const box = filters.elements[item.dataset.severity];
      if (!box.checked || (rule && rule !== item.dataset.rule)) out.add(item.dataset.number);
      item.hidden = out.has(item.dataset.number);
    });
    all(".remark[data-number]").forEach((note) => { note.hidden = out.has(note.dataset.number); });
    all(".badge[data-violations]").forEach((badge) => { badge.hidden = out.has(badge.dataset.violations); });
    all("[data-related]").forEach((element) => {
      element.classList.toggle("related", words(element, "data-related").some((key) => !out.has(key)));
    });
    all("mark[data-violations]").forEach((mark) => {
      const left = words(mark, "data-violations").filter((key) => !out.has(key)).map((key) => severity[key]);
      const worst = severities.find((name) => left.includes(name));
      severities.forEach((name) => mark.classList.toggle(name, name === worst));
    });
    document.body.classList.toggle("unticked", !filters.elements.ticks.checked);
    if (filters.elements.waived) document.body.classList.toggle("unwaived", !filters.elements.waived.checked);
    tell();
  };
  filters.addEventListener("change", sift);
  filters.addEventListener("submit", (event) => event.preventDefault());
  sift();
})();
