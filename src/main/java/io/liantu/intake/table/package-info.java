/** Tables out of folders, zips, workbooks and single files, whatever their charset and separator. */
@NullMarked
package io.liantu.intake.table;

import org.jspecify.annotations.NullMarked;
