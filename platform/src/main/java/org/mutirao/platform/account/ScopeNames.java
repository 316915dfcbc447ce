// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.platform.web.Words;

/// What accounts need to know of cities and networks. Implemented by the module that holds them.
public interface ScopeNames {

    /// The name of a city or network; empty when there is none of this id, and for the installation, which needs no
    /// name.
    Optional<String> find(Scope scope, Words words);

    /// The ids of the cities that are members of a network today.
    Set<String> citiesOf(String network);

    /// All networks and all cities, each in the order of its list.
    List<Scope> list();
}
