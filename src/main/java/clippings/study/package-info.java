/** What a pipeline file says: a study, its parts, and the reader that names every fault. */
package clippings.study;
