// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

/// A link of a claims page.
public record LinkView(String text, String href) {}
