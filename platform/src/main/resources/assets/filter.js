// SPDX-License-Identifier: Apache-2.0
// A choice in a form with data-auto is sent at once; without this script its button does the same.
for (const form of document.querySelectorAll("form[data-auto]")) {
  form.querySelector("button[type=submit]")?.classList.add("vh");
  form.addEventListener("change", () => form.requestSubmit());
}

// Text that is there to be copied is selected as a whole.
for (const text of document.querySelectorAll("textarea[readonly]")) {
  text.addEventListener("focus", () => text.select());
}
