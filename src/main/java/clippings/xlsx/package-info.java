/**
 * Writes workbooks for spreadsheet programs: Office Open XML (ECMA-376), row by row, the same bytes
 * on every machine. It knows what reports need: columns of a type, a frozen header with filters,
 * and line charts.
 *
 * <p>Why no library: fastexcel (0.19) draws no charts, and Apache POI (5.4) would add 14 MB to the
 * jar that is sent to a cluster and takes twice as long. Both write the time of day into the file
 * and leave its bytes to the zlib of the system.
 */
@org.jspecify.annotations.NullMarked
package clippings.xlsx;
