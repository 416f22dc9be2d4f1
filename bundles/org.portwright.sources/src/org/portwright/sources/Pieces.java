package org.portwright.sources;

import java.util.Arrays;

/** From where the pieces of a text were taken, in the order of both. */
final class Pieces {

	private static final int FIELDS = 3;
	private static final int FIRST_CAPACITY = 48;

	/** Of each piece where it begins, and from where and to where it was taken. */
	private int[] fields = {};
	private int count;

	/**
	 * Adds a piece behind the others.
	 *
	 * @param offset where it begins
	 */
	void add(int offset, int from, int to) {
		if (count * FIELDS == fields.length) {
			fields = Arrays.copyOf(fields, Math.max(FIRST_CAPACITY, fields.length * 2));
		}
		fields[count * FIELDS] = offset;
		fields[count * FIELDS + 1] = from;
		fields[count * FIELDS + 2] = to;
		count++;
	}

	/** From where the character at an offset was taken. */
	int start(int offset) {
		int piece = piece(offset);
		if (piece < 0) {
			return offset;
		}
		return isAsItStands(piece) ? from(piece) + offset - offset(piece) : from(piece);
	}

	/** To where, exclusive, that was taken which ends at an offset. */
	int end(int offset) {
		int piece = piece(offset - 1);
		if (piece < 0) {
			return offset;
		}
		return isAsItStands(piece) ? from(piece) + offset - offset(piece) : to(piece);
	}

	/** Of equal length is what was copied, and what stands for one sign. */
	private boolean isAsItStands(int piece) {
		return piece + 1 == count || offset(piece + 1) - offset(piece) == to(piece) - from(piece);
	}

	private int piece(int offset) {
		int low = 0;
		int high = count - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			if (offset(middle) <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	private int offset(int piece) {
		return fields[piece * FIELDS];
	}

	private int from(int piece) {
		return fields[piece * FIELDS + 1];
	}

	private int to(int piece) {
		return fields[piece * FIELDS + 2];
	}
}
