// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

/// Which edition of the IPCC guidelines a factor is taken from where the two differ.
public enum Profile {
    IPCC2006,
    IPCC2019
}
