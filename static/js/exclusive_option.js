// "None of these" and the others untick each other. The server checks it too.

document.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked) return;
  const tiles = target.closest(".tiles");
  if (!tiles) return;
  for (const other of tiles.querySelectorAll("input:checked")) {
    const stays = other === target || (!("exclusive" in target.dataset) && !("exclusive" in other.dataset));
    if (!stays) other.checked = false;
  }
});
