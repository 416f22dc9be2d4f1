package org.portwright.workspace.phones;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Operation;

/** Takes phones out of a tenant, with their sign-ins. */
public final class RemovePhones implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Set<String> ids;

	/**
	 * @param file a file with a tenant
	 * @param ids  the ids of the phones; what is not there any more is left alone
	 */
	public RemovePhones(WorkspaceModel model, ModelFile file, Set<String> ids) {
		this.model = model;
		this.file = file;
		this.ids = Set.copyOf(ids);
	}

	/** Gives how many phones were removed. */
	@Override
	public Integer execute(IProgressMonitor monitor) {
		var tenant = (Tenant) file.root();
		// A set: EMF looks every element of the list up in it.
		Set<Phone> removed = new LinkedHashSet<>();
		tenant.getPhones().stream().filter(phone -> ids.contains(String.valueOf(phone.getId()))).forEach(removed::add);
		if (!removed.isEmpty()) {
			model.perform(Messages.RemovePhones_label,
					new RemoveCommand(model.editingDomain(), tenant, Literals.TENANT__PHONES, removed));
		}
		return removed.size();
	}
}
