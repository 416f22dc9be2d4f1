package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Adds an element to a list of a file, with some of its fields filled. */
public final class AddElement implements Operation<Identified> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final String list;
	private final String id;
	private final List<Assignment> fields;
	private final String label;

	/**
	 * @param list   path of the list, such as {@code loa.ddiRanges}
	 * @param id     the id of the new element, which no other object of the file has
	 * @param fields fields of the element, by paths from the element
	 * @param label  says what is done, for the menu <em>Edit</em>
	 */
	public AddElement(WorkspaceModel model, ModelFile file, String list, String id, List<Assignment> fields,
			String label) {
		this.model = model;
		this.file = file;
		this.list = list;
		this.id = id;
		this.fields = List.copyOf(fields);
		this.label = label;
	}

	/** Gives the new element. */
	@Override
	public Identified execute(IProgressMonitor monitor) throws OperationException {
		FeaturePath.Target target = FeaturePath.resolve(file.root(), list)
				.filter(found -> found.feature() instanceof EReference reference && reference.isContainment()
						&& reference.isMany())
				.orElseThrow(() -> OperationException.wrongInput(NLS.bind(Messages.AddElement_noList, list)));
		var reference = (EReference) target.feature();
		if (reference == null) {
			throw OperationException.wrongInput(NLS.bind(Messages.AddElement_noList, list));
		}
		Identified element = Blank.of(reference.getEReferenceType(), id);
		fill(element);
		List<?> present = (List<?>) target.object().eGet(reference);
		List<Command> commands = new ArrayList<>(SoleMarks.clear(model.editingDomain(), element, present));
		commands.add(new AddCommand(model.editingDomain(), target.object(), reference, element,
				ListEntries.place(reference, present, id)));
		model.perform(label, new CompoundCommand(commands));
		return element;
	}

	/** The element is in no file yet, so there is nothing to undo. */
	private void fill(Identified element) throws OperationException {
		new FieldAssignments(model, element, file.path()).write(fields);
	}
}
