package org.portwright.ui.internal.explorer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.places.EngagementProjects;

/** An engagement in the workspace of the tests. */
final class TestEngagement implements AutoCloseable {

	private IProject project;
	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	TestEngagement(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		project.create(description, null);
		project.open(null);
	}

	IProject project() {
		return project;
	}

	/** Renames it as the platform does. */
	void rename(String name) throws CoreException {
		IPath renamed = IPath.ROOT.append(name);
		project.move(renamed, true, null);
		project = project.getWorkspace().getRoot().getProject(name);
	}

	EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	IFile write(String name, String content) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	IFile tenant(String name, LongStream numbers) throws CoreException {
		return write(name + ".tenant", """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant-%1$s" format="1.0"
				    name="%1$s" organisationId="5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73">
				  <domains id="%1$s.onmicrosoft.com" initial="true"/>
				  <domains id="%1$s.example" default="true"/>
				%2$s
				  <phones id="phone-1" name="Reception" model="VVX 411" mac="0004F2000001" number="+442079460001"/>
				</portwright:Tenant>
				""".formatted(name, numbers.mapToObj("  <phoneNumbers id=\"+%d\"/>"::formatted)
				.collect(Collectors.joining("\n"))));
	}

	IFile order(String name) throws CoreException {
		return write(name + ".porting", """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:PortOrder xmlns:portwright="https://portwright.org/model/1" id="order-%1$s" format="1.0"
				    name="%1$s">
				  <loa id="loa" accountNumber="FV 7741"/>
				</portwright:PortOrder>
				""".formatted(name));
	}

	/** The model of a file that something opens. */
	ModelFile open(IFile file) {
		WindowEvents.until("it is open", () -> engagementFiles.opened(file).isPresent());
		return engagementFiles.opened(file).orElseThrow();
	}

	Optional<ModelFile> opened(IFile file) {
		return engagementFiles.opened(file);
	}

	@Override
	public void close() throws CoreException {
		// Files that are gone with edits stay in the model until the user was asked.
		WindowEvents.untilSettled("its files are saved", this::isSaved);
		project.delete(true, true, null);
		WindowEvents.until("its files are closed", () -> files().findAny().isEmpty());
	}

	/** A save under way makes a file dirty when it ends, if the edit that it has the bytes of was undone meanwhile. */
	private boolean isSaved() {
		return Job.getJobManager().find(Saveables.class).length == 0 && files().noneMatch(ModelFile::isDirty);
	}

	private Stream<ModelFile> files() {
		return engagementFiles.model().files().stream()
				.filter(file -> engagementFiles.resource(file).filter(of -> of.getProject().equals(project))
						.isPresent());
	}
}
