package org.portwright.ui.internal.seeded;

/** A file as it must be, by what was done: in the model and on the disk. */
@SuppressWarnings("nls")
final class ExpectedFile {

	/** A state of the file in the model. Two states may have the same text. */
	static final class State {

		private final String text;

		State(String text) {
			this.text = text;
		}

		String text() {
			return text;
		}
	}

	private final String fileName;
	private String disk;
	private State beginning;
	private State now;
	private State saved;
	private boolean conflict;
	private boolean mineKept;

	ExpectedFile(String fileName, String disk) {
		this.fileName = fileName;
		this.disk = disk;
		beginning = new State(disk);
		now = beginning;
		saved = beginning;
	}

	String fileName() {
		return fileName;
	}

	String disk() {
		return disk;
	}

	State now() {
		return now;
	}

	/** The state in which the file was read last. */
	State beginning() {
		return beginning;
	}

	/** Something is to be saved: edits, or a version that shall replace the one of another program. */
	boolean isDirty() {
		return conflict || now != saved;
	}

	/** Returns whether another program changed the file, and a save asks what shall become of that. */
	boolean asksWhenSaved() {
		return conflict && !mineKept;
	}

	/** The file is read anew. */
	void read() {
		beginning = new State(disk);
		now = beginning;
		saved = beginning;
		conflict = false;
		mineKept = false;
	}

	void arriveAt(State state) {
		now = state;
	}

	void save() {
		disk = now.text();
		saved = now;
		conflict = false;
		mineKept = false;
	}

	/** Another program writes the file. */
	void changeOutside(String text) {
		disk = text;
		conflict = isDirty();
		mineKept = false;
	}

	void keepMine() {
		mineKept = true;
	}

	/** The name that the tenant or order has; empty if it has none. */
	String givenName() {
		return FileText.values(now.text()).getOrDefault("name", "");
	}

	/** What the file is called in a label. */
	String name() {
		String given = givenName();
		return given.isBlank() ? fileName.substring(0, fileName.lastIndexOf('.')) : given.strip();
	}
}
