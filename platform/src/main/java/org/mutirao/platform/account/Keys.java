// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.regex.Pattern;

/// The form of keys of scopes.
final class Keys {

    static final Pattern PARTS = Pattern.compile("(city|network):([a-z0-9][a-z0-9-]{0,79})");

    private Keys() {}
}
