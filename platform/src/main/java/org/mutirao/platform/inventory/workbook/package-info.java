// SPDX-License-Identifier: Apache-2.0
/// The files in which people keep an inventory: workbook, CSV and JSON, all with the same model. Nothing
/// here knows Spring or the database, so that the command line can read and write files by itself.
@NullMarked
package org.mutirao.platform.inventory.workbook;

import org.jspecify.annotations.NullMarked;
