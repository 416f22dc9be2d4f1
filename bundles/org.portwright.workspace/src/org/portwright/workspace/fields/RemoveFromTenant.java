package org.portwright.workspace.fields;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;

/** Takes phone numbers or phones, with their sign-ins, out of a tenant. */
public final class RemoveFromTenant implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final EReference list;
	private final String label;
	private final Set<String> ids;

	private RemoveFromTenant(WorkspaceModel model, ModelFile file, EReference list, String label, Set<String> ids) {
		this.model = model;
		this.file = file;
		this.list = list;
		this.label = label;
		this.ids = Set.copyOf(ids);
	}

	/**
	 * Takes phone numbers out.
	 *
	 * @param file a file with a tenant
	 * @param ids  the ids of the numbers; what is not there any more is left alone
	 */
	public static RemoveFromTenant numbers(WorkspaceModel model, ModelFile file, Set<String> ids) {
		return new RemoveFromTenant(model, file, Literals.TENANT__PHONE_NUMBERS, Messages.RemoveNumbers_label, ids);
	}

	/**
	 * Takes phones out.
	 *
	 * @param file a file with a tenant
	 * @param ids  the ids of the phones; what is not there any more is left alone
	 */
	public static RemoveFromTenant phones(WorkspaceModel model, ModelFile file, Set<String> ids) {
		return new RemoveFromTenant(model, file, Literals.TENANT__PHONES, Messages.RemovePhones_label, ids);
	}

	/** Gives how many were removed. */
	@Override
	public Integer execute(IProgressMonitor monitor) {
		var tenant = (Tenant) file.root();
		// A set, as in RemoveNumbers: EMF looks every element of the list up in it.
		Set<Identified> removed = new LinkedHashSet<>();
		for (Object each : (Iterable<?>) tenant.eGet(list)) {
			var element = (Identified) each;
			if (ids.contains(String.valueOf(element.getId()))) {
				removed.add(element);
			}
		}
		if (!removed.isEmpty()) {
			model.perform(label, new RemoveCommand(model.editingDomain(), tenant, list, removed));
		}
		return removed.size();
	}
}
