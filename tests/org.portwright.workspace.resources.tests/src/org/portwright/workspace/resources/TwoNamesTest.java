package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.places.EngagementProjects;

/**
 * A file of a project inside another, or of a folder that is linked, has two names in the workspace: one model, one
 * save and one set of markers, at the name that it has in the engagement that it belongs to.
 */
@SuppressWarnings("nls")
class TwoNamesTest {

	private static final String LONDON = "london.porting";

	@RegisterExtension
	final Workspace it = new Workspace();

	@TempDir
	Path outside = Path.of("");

	/** The two names of a file: the one that it belongs to, and another. */
	private record Names(IFile own, IFile other) {
	}

	/** Makes the projects, without the file. */
	@FunctionalInterface
	interface Places {

		Names make(TwoNamesTest test) throws Exception;
	}

	static Stream<Arguments> places() {
		return Stream.of(places("an engagement inside another", test -> {
			IProject outer = test.it.engagement("Outer");
			IProject inner = test.engagementAt("Inner", folder(outer, "inner").getLocation());
			outer.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
			return new Names(inner.getFile(LONDON), outer.getFile("inner/london.porting"));
		}), places("a project that is no engagement inside an engagement", test -> {
			IProject outer = test.it.engagement("Outer");
			IProject inner = test.projectAt("Inner", folder(outer, "inner").getLocation());
			return new Names(outer.getFile("inner/london.porting"), inner.getFile(LONDON));
		}), places("an engagement linked into another", test -> {
			IProject contoso = test.it.engagement("Contoso");
			IProject all = test.it.engagement("All");
			IFolder link = link(all, "contoso", contoso.getLocation());
			return new Names(contoso.getFile(LONDON), link.getFile(LONDON));
		}), places("a file linked into another engagement", test -> {
			IProject contoso = test.it.engagement("Contoso");
			IFile link = test.it.engagement("All").getFile("contoso in london.porting");
			link.createLink(contoso.getFile(LONDON).getLocation(), IResource.ALLOW_MISSING_LOCAL, Workspace.MONITOR);
			return new Names(contoso.getFile(LONDON), link);
		}), places("a folder linked into two engagements", test -> {
			IPath share = IPath.fromPath(test.outside.toRealPath());
			IFolder first = link(test.it.engagement("A"), "share", share);
			IFolder second = link(test.it.engagement("B"), "share", share);
			return new Names(first.getFile(LONDON), second.getFile(LONDON));
		}), places("a folder of a project that is no engagement linked into one", test -> {
			IFolder folder = folder(test.projectAt("Repository", IPath.fromPath(test.outside.toRealPath())), "contoso");
			return new Names(link(test.it.engagement("Contoso"), "here", folder.getLocation()).getFile(LONDON),
					folder.getFile(LONDON));
		}), places("a folder linked by way of a symbolic link", test -> {
			Path real = Files.createDirectory(test.outside.toRealPath().resolve("real"));
			Path way = Files.createSymbolicLink(test.outside.toRealPath().resolve("way"), real);
			IFolder first = link(test.it.engagement("A"), "share", IPath.fromPath(way));
			IFolder second = link(test.it.engagement("B"), "share", IPath.fromPath(real));
			return new Names(first.getFile(LONDON), second.getFile(LONDON));
		}), places("a symbolic link to a folder of the same engagement", test -> {
			IProject contoso = test.it.engagement("Contoso");
			IFolder real = folder(contoso, "real");
			Files.createSymbolicLink(contoso.getLocation().toPath().resolve("also"), real.getLocation().toPath());
			contoso.refreshLocal(IResource.DEPTH_INFINITE, Workspace.MONITOR);
			return new Names(real.getFile(LONDON), contoso.getFile("also/london.porting"));
		}));
	}

	private static Arguments places(String what, Places places) {
		return Arguments.of(what, places);
	}

	private static IFolder folder(IProject project, String name) throws CoreException {
		IFolder folder = project.getFolder(name);
		folder.create(true, true, Workspace.MONITOR);
		return folder;
	}

	private static IFolder link(IProject project, String name, IPath target) throws CoreException {
		IFolder link = project.getFolder(name);
		link.createLink(target, IResource.ALLOW_MISSING_LOCAL, Workspace.MONITOR);
		return link;
	}

	private IProject projectAt(String name, IPath location) throws CoreException {
		IProject project = it.workspace.getRoot().getProject(name);
		IProjectDescription description = it.workspace.newProjectDescription(name);
		description.setLocation(location);
		project.create(description, Workspace.MONITOR);
		project.open(Workspace.MONITOR);
		return project;
	}

	private IProject engagementAt(String name, IPath location) throws CoreException {
		IProject project = projectAt(name, location);
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		project.setDescription(description, Workspace.MONITOR);
		return project;
	}

	/** Writes an order with a wrong postcode as another program would. */
	private void write(Names names) throws Exception {
		PortOrder order = Blank.order();
		order.getLoa().getServiceAddress().setPostcode("EC1A IBB");
		Workspace.write(names.own, order);
		names.other.refreshLocal(IResource.DEPTH_ZERO, Workspace.MONITOR);
		assertTrue(names.other.exists());
		it.workspace.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		it.settle();
	}

	private static boolean isMarked(IFile file) {
		try {
			return Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.anyMatch(marker -> "POSTCODE_FORMAT".equals(marker.getAttribute(ProblemMarkers.CODE, "")));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private void setPostcode(ModelFile file, String postcode) {
		it.set(((PortOrder) file.root()).getLoa().getServiceAddress(), Literals.ADDRESS__POSTCODE, postcode);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("places")
	void haveOneModelOneSaveAndOneSetOfMarkers(String what, Places places) throws Exception {
		Names names = places.make(this);
		write(names);
		assertTrue(isMarked(names.own));
		assertFalse(isMarked(names.other), "marked twice by the build");
		ModelFile open = it.open(names.other);
		assertSame(open, it.open(names.own));
		assertSame(open, it.engagementFiles().opened(names.other).orElseThrow());
		assertEquals(List.of(open), it.model().files());
		assertEquals(names.own, it.engagementFiles().resource(open).orElseThrow());
		setPostcode(open, "EC1A 1BB");
		it.thread.until(() -> !isMarked(names.own));
		setPostcode(open, "EC1A IBC");
		it.thread.until(() -> isMarked(names.own));
		assertInstanceOf(SaveResult.Saved.class, it.save(open));
		it.workspace.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, Workspace.MONITOR);
		it.settle();
		assertTrue(isMarked(names.own));
		assertFalse(isMarked(names.other), "marked twice after a save");
		assertTrue(names.own.isSynchronized(IResource.DEPTH_ZERO));
		assertFalse(open.isDirty());
		it.model().close(open);
		it.settle();
		assertTrue(isMarked(names.own));
		assertFalse(isMarked(names.other), "marked twice once it is closed");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("places")
	void changesAreFollowedUnderBoth(String what, Places places) throws Exception {
		Names names = places.make(this);
		write(names);
		ModelFile open = it.open(names.own);
		assertSame(open, it.open(names.other));
		Workspace.changeOutside(names.other, "EC1A IBB", "EC1A 1BB");
		it.thread.until(() -> "EC1A 1BB".equals(((PortOrder) open.root()).getLoa().getServiceAddress().getPostcode()));
		it.settle();
		Workspace.changeOutside(names.own, "EC1A 1BB", "EC1A 1BC");
		it.thread.until(() -> "EC1A 1BC".equals(((PortOrder) open.root()).getLoa().getServiceAddress().getPostcode()));
		names.own.delete(true, Workspace.MONITOR);
		it.thread.until(() -> !open.exists());
	}

	@Test
	void aLinkThatLeadsNowhereSaysSoAndHarmsNothing() throws Exception {
		IProject contoso = it.engagement("Contoso");
		IFolder link = link(contoso, "share", IPath.fromPath(outside.toRealPath().resolve("gone")));
		IFile beside = it.order(contoso, "london");
		List<Object> answers = new ArrayList<>();
		it.engagementFiles().open(link.getFile(LONDON), new OpeningInto(answers));
		it.thread.until(() -> !answers.isEmpty());
		assertTrue(answers.get(0) instanceof IStatus reason && reason.getMessage().contains("no such file"),
				answers.toString());
		ModelFile open = it.open(beside);
		setPostcode(open, "EC1A 1BB");
		assertInstanceOf(SaveResult.Saved.class, it.save(open));
	}

	@Test
	void aSaveWhereALinkLedIsRefusedAndNothingIsLost() throws Exception {
		Path share = Files.createDirectory(outside.toRealPath().resolve("share"));
		IFolder link = link(it.engagement("Contoso"), "share", IPath.fromPath(share));
		ModelFile open = it.open(Workspace.write(link.getFile(LONDON), Blank.order()));
		setPostcode(open, "EC1A 1BB");
		Path away = Files.move(share, share.resolveSibling("away"));
		// What is not there was deleted, for all that a save knows: it asks.
		assertInstanceOf(SaveResult.ChangedOutside.class, it.save(open));
		PendingSave save = it.model().prepareSave(open);
		var failure = assertThrows(SaveFailedException.class,
				() -> it.engagementFiles().write(save, true, Workspace.MONITOR));
		assertEquals(SaveFailure.FOLDER_MISSING, failure.failure());
		assertTrue(open.isDirty());
		Files.move(away, share);
		assertInstanceOf(SaveResult.Saved.class, it.save(open));
	}
}
