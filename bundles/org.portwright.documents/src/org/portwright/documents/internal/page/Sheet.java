package org.portwright.documents.internal.page;

import java.util.ArrayList;
import java.util.List;

/** One page: its marks in the order in which they are drawn and read. */
public final class Sheet {

	private final List<Mark> marks = new ArrayList<>();
	private boolean signed;

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

	/** The marks in the order in which they are drawn. */
	public List<Mark> marks() {
		return List.copyOf(marks);
	}
}
