package org.portwright.phones.lists;

import java.util.List;

/**
 * What a heading says of its column.
 *
 * @param fields the field that it means, or those of which the cells tell the one, the likeliest first; none where it
 *               means no field
 */
record HeadingMeaning(Kind kind, List<PhoneField> fields) {

	static final HeadingMeaning NONE = new HeadingMeaning(Kind.NONE, List.of());
	static final HeadingMeaning SECRET = new HeadingMeaning(Kind.SECRET, List.of());
	static final HeadingMeaning OTHER = new HeadingMeaning(Kind.OTHER, List.of());
	static final HeadingMeaning CONTRAST = new HeadingMeaning(Kind.CONTRAST, List.of());
	static final HeadingMeaning UNKNOWN = new HeadingMeaning(Kind.UNKNOWN, List.of());

	/** How much a heading says. */
	enum Kind {
		/** It means a field. */
		FIELD,
		/** It may mean one of several fields, or one among other things. */
		ONE_OF,
		/** It is not known, but a word of it means one of the fields. */
		TOUCHED,
		/** It heads passwords, PINs or codes. */
		SECRET,
		/** It means something that is not kept of phones. */
		OTHER,
		/** It means a field of another thing or another time, such as the MAC address of a PC. */
		CONTRAST,
		/** It is not known. */
		UNKNOWN,
		/** There is no heading. */
		NONE
	}

	/** Copies the list. */
	HeadingMeaning {
		fields = List.copyOf(fields);
	}

	/** Returns whether a row with such a cell has headings in it. */
	boolean makesHeadings() {
		return kind == Kind.FIELD || kind == Kind.ONE_OF || kind == Kind.SECRET;
	}
}
