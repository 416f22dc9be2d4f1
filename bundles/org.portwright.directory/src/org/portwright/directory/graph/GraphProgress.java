package org.portwright.directory.graph;

/** Hears how far a reading is, on the thread that reads. */
@FunctionalInterface
public interface GraphProgress {

	/**
	 * A page was read.
	 *
	 * @param entries how many there are of the part so far
	 */
	void read(DirectoryPart part, int entries);
}
