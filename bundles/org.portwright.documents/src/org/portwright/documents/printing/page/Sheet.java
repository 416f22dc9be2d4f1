package org.portwright.documents.printing.page;

import java.util.ArrayList;
import java.util.List;

/** One page: its marks in the order in which they are drawn and read. */
public final class Sheet {

	private final List<Mark> marks = new ArrayList<>();
	private boolean signed;
	private boolean information;

	/** Adds a mark, drawn and read after all others. */
	public void add(Mark mark) {
		marks.add(mark);
	}

	/** Adds marks, drawn and read before all others. */
	public void addFirst(List<Mark> first) {
		marks.addAll(0, first);
	}

	/** It has the place where the document is signed. */
	void sign() {
		signed = true;
	}

	/** Whether the document is signed on it. */
	public boolean isSigned() {
		return signed;
	}

	/** It is for information: nobody signs it. */
	void inform() {
		information = true;
	}

	/** Whether it is for information, so that nobody signs it. */
	public boolean isInformation() {
		return information;
	}

	/** The marks in the order in which they are drawn. */
	public List<Mark> marks() {
		return List.copyOf(marks);
	}
}
