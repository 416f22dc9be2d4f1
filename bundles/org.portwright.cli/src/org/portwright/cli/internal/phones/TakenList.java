package org.portwright.cli.internal.phones;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.lists.PhoneList;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal.Change;

/**
 * A list of phones after a tenant took it.
 *
 * @param list     as it was read
 * @param accepted the parts that were taken, and those that were left
 */
record TakenList(PhoneList list, Accepted accepted) {

	private static final List<EAttribute> FIELDS = Stream.of(PhoneField.values()).map(PhoneField::feature).toList();

	/** A value of a phone that the list gives. */
	record Value(int line, String id, String phone, Change change) {

		private static List<Value> of(List<Entry> entries) {
			return entries.stream()
					.flatMap(entry -> entry.changes().stream()
							.map(change -> new Value(entry.source().line(), entry.id(), entry.label(), change)))
					.sorted(Comparator.comparingInt(Value::line)
							.thenComparingInt(value -> FIELDS.indexOf(value.change().field())))
					.toList();
		}

		/** Returns whether the tenant had another value. */
		boolean isOther() {
			return change.before() != null;
		}

		/** Returns the value before as the file holds it; empty for none. */
		String before() {
			return held(change.before());
		}

		/** Returns the value of the list as the file holds it. */
		String after() {
			return held(change.after());
		}

		private String held(@Nullable Object value) {
			return value == null ? "" //$NON-NLS-1$
					: EcoreUtil.convertToString(change.field().getEAttributeType(), value);
		}
	}

	/** Returns the values that were taken into phones of the tenant, in the order of the list. */
	List<Value> changed() {
		return Value.of(accepted.changed());
	}

	/** Returns the values that the tenant has otherwise, still. */
	List<Value> kept() {
		return Value.of(accepted.open());
	}

	/** Returns the rows, columns and values that were not taken. */
	List<Omission> omissions() {
		return accepted.proposal().omissions();
	}

	/** Returns how many rows were refused. */
	int refused() {
		return accepted.proposal().refused();
	}
}
