package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.resources.places.EngagementProjects;

/** An engagement in a folder that must not be written to. */
@SuppressWarnings("nls")
class ReadOnlyFolderTest {

	private static final int NOBODY = 65534;
	private static final String POSTCODE = "POSTCODE_FORMAT";

	@RegisterExtension
	final Workspace it = new Workspace();

	private final List<Path> refusing = new ArrayList<>();

	@AfterEach
	void allow() {
		refusing.forEach(path -> path.toFile().setWritable(true));
	}

	private void refuse(Path path) {
		refusing.add(path);
		path.toFile().setWritable(false, false);
		assumeFalse(Files.isWritable(path), "this folder refuses writes to nobody, or not to root");
	}

	private static void giveAway(Path path) {
		try {
			Files.setAttribute(path, "unix:uid", NOBODY);
		} catch (IOException | UnsupportedOperationException e) {
			abort("nobody but root gives files away");
		}
		assumeFalse(Files.isWritable(path), "root may write everywhere");
	}

	private static IFile order(IProject engagement) throws Exception {
		PortOrder order = Blank.order();
		order.getLoa().getServiceAddress().setPostcode("EC1A IBB");
		return Workspace.write(engagement.getFile("london.porting"), order);
	}

	private static boolean hasMarker(IFile file) {
		try {
			return Stream.of(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
					.anyMatch(marker -> POSTCODE.equals(marker.getAttribute(ProblemMarkers.CODE, "")));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<String> names(IProject engagement) throws Exception {
		try (Stream<Path> files = Files.list(engagement.getLocation().toPath())) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatIsInItIsCheckedAndOpensAndItsProblemsFollowTheEdits() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = order(contoso);
		refuse(contoso.getLocation().toPath());
		contoso.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		assertTrue(hasMarker(file));
		ModelFile order = it.open(file);
		it.thread.until(() -> it.engagementFiles().problems().of(order).isPresent());
		assertTrue(hasMarker(file));
		it.set(((PortOrder) order.root()).getLoa().getServiceAddress(), Literals.ADDRESS__POSTCODE, "EC1A 1BB");
		it.thread.until(() -> !hasMarker(file));
	}

	/** The folder or the file alone. */
	@ParameterizedTest
	@ValueSource(strings = { "", "london.porting" })
	void aSaveSaysWhyItCannotBeAndTheEditsStay(String refused) throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFile file = order(contoso);
		ModelFile order = it.open(file);
		it.settle();
		refuse(contoso.getLocation().toPath().resolve(refused));
		String before = Workspace.text(file);
		List<String> beside = names(contoso);
		it.rename(order, "London");
		var refusal = assertThrows(SaveFailedException.class, () -> it.save(order));
		assertEquals(SaveFailure.NO_ACCESS, refusal.failure());
		assertTrue(refusal.getMessage().contains("london.porting was not saved")
				&& refusal.getMessage().contains("Change its permissions"), refusal.getMessage());
		assertTrue(order.isDirty());
		assertEquals("London", ((PortOrder) order.root()).getName());
		assertEquals(before, Workspace.text(file));
		assertEquals(beside, names(contoso));
		assertEquals(0, file.getHistory(Workspace.MONITOR).length, "what was not replaced needs no history");
		assertTrue(hasMarker(file));
		allow();
		it.save(order);
		assertFalse(order.isDirty());
		assertTrue(Workspace.text(file).contains("name=\"London\""));
	}

	/** As it may come on a share: the platform cannot write into its description who builds it. */
	@ParameterizedTest
	@ValueSource(strings = { "it is read-only", "it is somebody else's" })
	void anEngagementThatComesWithoutItsBuilderIsCheckedAllTheSame(String description, @TempDir Path share)
			throws Exception {
		Path projectFile = Files.writeString(share.resolve(".project"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<projectDescription>
				  <name>Shared</name>
				  <natures>
				    <nature>%s</nature>
				  </natures>
				</projectDescription>
				""".formatted(EngagementProjects.NATURE));
		String before = Files.readString(projectFile);
		Files.copy(order(it.engagement("Made")).getLocation().toPath(), share.resolve("london.porting"));
		if (description.contains("else")) {
			giveAway(projectFile);
		} else {
			refuse(projectFile);
		}
		IProject shared = it.workspace.getRoot().getProject("Shared");
		shared.create(it.workspace.loadProjectDescription(IPath.fromPath(projectFile)), Workspace.MONITOR);
		shared.open(Workspace.MONITOR);
		IFile file = shared.getFile("london.porting");
		it.thread.until(() -> hasMarker(file));
		Workspace.changeOutside(file, "EC1A IBB", "EC1A 1BB");
		it.thread.until(() -> !hasMarker(file));
		it.settle();
		assertEquals(before, Files.readString(projectFile));
		shared.delete(false, true, Workspace.MONITOR);
	}
}
