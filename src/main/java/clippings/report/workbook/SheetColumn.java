package clippings.report.workbook;

/**
 * A column of a sheet.
 *
 * @param name its header
 * @param type of its cells
 * @param width in characters, 1 to 255
 */
record SheetColumn(String name, CellType type, int width) {}
