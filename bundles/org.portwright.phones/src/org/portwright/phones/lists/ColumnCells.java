package org.portwright.phones.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portwright.sources.SentRow;

/**
 * What stands in the cells of a column.
 *
 * @param filled whether anything does
 * @param words  whether most have letters
 * @param codes  whether most may be models
 * @param serial whether most are serial numbers
 * @param shape  the field that most are a value of by how they are written; empty where most may be anything
 */
record ColumnCells(boolean filled, boolean words, boolean codes, boolean serial, Optional<PhoneField> shape) {

	/** Looks at the cells of a column. */
	static ColumnCells of(List<SentRow> rows, int index) {
		List<String> texts = rows.stream().map(row -> text(row, index)).filter(text -> !text.isEmpty()).toList();
		return new ColumnCells(!texts.isEmpty(), most(texts, text -> text.chars().anyMatch(Character::isLetter)),
				most(texts, CellContent::isCode), most(texts, CellContent::isSerial), CellContent.of(texts));
	}

	private static boolean most(List<String> texts, Predicate<String> are) {
		return texts.stream().filter(are).count() > texts.size() / 2;
	}

	/** Returns the text of a cell; empty where the row is too short. */
	static String text(SentRow row, int index) {
		return index < row.cells().size() ? ListValues.text(row.cells().get(index)) : ""; //$NON-NLS-1$
	}

	/** Returns whether the cells may be values of a field that a heading names. */
	boolean allow(PhoneField field) {
		if (field == PhoneField.MODEL && serial) {
			return false;
		}
		if (shape.isEmpty() || shape.get() == field) {
			return true;
		}
		// 6.3.1.82 is an IPv4 address as well, and people call phones by their models and numbers.
		return switch (field) {
		case FIRMWARE -> shape.get() == PhoneField.ADDRESS;
		case NAME, SITE -> shape.get() != PhoneField.MAC && shape.get() != PhoneField.ACCOUNT;
		case NOTE -> shape.get() != PhoneField.MAC;
		default -> false;
		};
	}

	/**
	 * Returns whether the cells are values of a field that a heading only may mean. A room may be 101; what is called a
	 * phone and has digits alone is no name.
	 *
	 * @param likeliest of the fields that the heading may mean
	 */
	boolean suit(PhoneField field, PhoneField likeliest) {
		return shape.isPresent() ? shape.get() == field
				: field == PhoneField.MODEL && likeliest == field && codes
						|| field.isText() && field != PhoneField.MODEL
								&& (words || likeliest.isText() && likeliest != PhoneField.MODEL);
	}
}
