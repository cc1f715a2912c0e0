/** Folders on any file system, and the files that a run writes aside. */
package clippings.files;
