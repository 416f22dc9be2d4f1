package org.portwright.workspace;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Makes a file part of the model; undone, the file is absent again. What is on the disk changes with the next save. */
final class AttachCommand extends AbstractCommand {

	private final ResourceSet resources;
	private final ModelFile file;

	AttachCommand(ResourceSet resources, ModelFile file) {
		this.resources = resources;
		this.file = file;
	}

	ModelFile file() {
		return file;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		resources.getResources().add(file.resource());
	}

	@Override
	public void undo() {
		resources.getResources().remove(file.resource());
	}

	@Override
	public void redo() {
		execute();
	}
}
