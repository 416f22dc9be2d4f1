package org.portwright.workspace.records;

import java.util.Collection;
import java.util.List;

import org.portwright.workspace.work.OperationException;

/** Whether the user agrees to days that look wrong. */
public enum OddDayConsent {

	/** The user was not asked yet. */
	OPEN {
		@Override
		public void judge(Collection<String> odd) throws OperationException {
			if (!odd.isEmpty()) {
				throw OperationException.oddDays(List.copyOf(odd));
			}
		}
	},
	/** The user took them. */
	GIVEN {
		@Override
		public void judge(Collection<String> odd) {
			// They are right all the same.
		}
	};

	/**
	 * Judges days that look wrong.
	 *
	 * @param odd a sentence each
	 * @throws OperationException of the kind {@code ODD_DAYS} if there are any that nobody agreed to
	 */
	public abstract void judge(Collection<String> odd) throws OperationException;
}
