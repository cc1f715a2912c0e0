package clippings.xlsx;

/**
 * A column of a sheet.
 *
 * @param name its header
 * @param type of its cells
 * @param width in characters, 1 to 255
 */
public record Column(String name, CellType type, int width) {}
