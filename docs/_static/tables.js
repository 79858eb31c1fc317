// On a phone a wide table is read row by row: each cell says which column it is of (site.css).
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll(".bd-article table.table")) {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent.trim());
    // Few columns fit; many are numbers to be compared, and scroll.
    if (heads.length < 4 || heads.length > 8) continue;
    table.classList.add("by-row");
    for (const row of table.querySelectorAll("tbody tr")) {
      [...row.children].forEach((cell, place) => {
        cell.dataset.head = heads[place] ?? "";
        cell.classList.toggle("blank", !cell.textContent.trim());
      });
    }
  }
});
