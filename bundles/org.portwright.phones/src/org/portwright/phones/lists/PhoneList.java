package org.portwright.phones.lists;

import java.util.List;

/**
 * A list of phones that was read.
 *
 * @param columns how its columns were taken; none where each line was read by itself
 * @param drafts  the phones, in the order of the list; no MAC address twice
 * @param remarks what was not taken, in the order of the lines
 */
public record PhoneList(List<ListColumn> columns, List<PhoneDraft> drafts, List<ListRemark> remarks) {

	/** Copies the lists. */
	public PhoneList {
		columns = List.copyOf(columns);
		drafts = List.copyOf(drafts);
		remarks = List.copyOf(remarks);
	}

	/** How many rows were refused. */
	public int refused() {
		return (int) remarks.stream().filter(remark -> remark.kind() == ListRemark.Kind.REFUSED).count();
	}
}
