// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

/// Signing in.
///
/// @param next where to go then; a path of ours
/// @param open whether the connection may carry a password: otherwise the page says why not
/// @param notice what just happened, such as a sign-out; empty for nothing
/// @param refusal why it did not work; empty when nothing was tried
public record SignInView(FormView form, String next, boolean open, String notice, String refusal) {}
