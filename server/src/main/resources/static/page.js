"use strict";

// Requests of htmx prove, as forms do, that they come from a page of ours.
document.addEventListener("htmx:configRequest", function (event) {
  var proof = document.querySelector('meta[name="csrf"]');
  if (proof) {
    event.detail.headers["X-CSRF-TOKEN"] = proof.content;
  }
});
