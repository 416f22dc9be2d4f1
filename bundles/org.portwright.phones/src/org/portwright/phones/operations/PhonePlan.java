package org.portwright.phones.operations;

import java.util.List;

import org.portwright.phones.lists.ListRemark;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneList;

/**
 * What a list would change of the phones of a tenant.
 *
 * @param list    as it was read
 * @param added   the phones that the tenant does not have
 * @param changes what the list says of the others that the tenant does not say, or says otherwise
 * @param known   how many phones of the list the tenant has
 * @param remarks what was not taken and why, of the reading and of comparing with the tenant
 */
public record PhonePlan(PhoneList list, List<PhoneDraft> added, List<PhoneChange> changes, int known,
		List<ListRemark> remarks) {

	/** Copies the lists. */
	public PhonePlan {
		added = List.copyOf(added);
		changes = List.copyOf(changes);
		remarks = List.copyOf(remarks);
	}

	/** What the list says that the tenant says otherwise. */
	public List<PhoneChange> overwritten() {
		return changes.stream().filter(PhoneChange::overwrites).toList();
	}

	/** Whether it would change nothing at all. */
	public boolean isEmpty() {
		return added.isEmpty() && changes.isEmpty();
	}

	/** How many rows were refused. */
	public int refused() {
		return (int) remarks.stream().filter(remark -> remark.kind() == ListRemark.Kind.REFUSED).count();
	}
}
