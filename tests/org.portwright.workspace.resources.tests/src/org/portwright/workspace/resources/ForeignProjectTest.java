package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.places.WorkspaceDelta;

/** In a workspace are projects of others, whose files may be called as ours are: they are left as they are. */
@SuppressWarnings("nls")
class ForeignProjectTest {

	private static final String PLAIN = "a port of call";
	private static final String FOREIGN = "<?xml version=\"1.0\"?><building xmlns=\"urn:flats\"><tenant/></building>";

	@RegisterExtension
	final Workspace it = new Workspace();

	private IProject project() throws CoreException {
		IProject project = it.workspace.getRoot().getProject("Flats");
		project.create(Workspace.MONITOR);
		project.open(Workspace.MONITOR);
		return project;
	}

	private static IFile write(IFile file, String content) throws CoreException {
		file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, Workspace.MONITOR);
		return file;
	}

	@Test
	void isNotBuiltAndNotMarked() throws Exception {
		IProject project = project();
		byte[] description = Files.readAllBytes(project.getLocation().toPath().resolve(".project"));
		IFile plain = write(project.getFile("flat.tenant"), PLAIN);
		write(project.getFile("flat.porting"), FOREIGN);
		it.engagements();
		Workspace.changeOutside(plain, "port", "range");
		it.workspace.build(IncrementalProjectBuilder.FULL_BUILD, Workspace.MONITOR);
		it.settle();

		assertEquals(List.of(), it.engagements().projects());
		assertEquals(List.of(), markers(project));
		assertArrayEquals(new ICommand[0], project.getDescription().getBuildSpec());
		assertArrayEquals(description, Files.readAllBytes(project.getLocation().toPath().resolve(".project")));
	}

	static Stream<Arguments> theirs() {
		return Stream.of(Arguments.of(PLAIN, "this is no well-formed XML"), Arguments.of(FOREIGN, "“building”"),
				Arguments.of("", "the file is empty"));
	}

	@ParameterizedTest
	@MethodSource("theirs")
	void aFileThatIsNotOursIsNotOpenedAndNotTouched(String content, String words) throws Exception {
		for (FileKind kind : FileKind.values()) {
			String name = "flat." + kind.extension();
			IProject project = it.workspace.getRoot().getProject("Flats");
			IFile file = write((project.exists() ? project : project()).getFile(name), content);
			FileTime before = Files.getLastModifiedTime(file.getLocation().toPath());

			List<Object> answer = new ArrayList<>();
			it.engagementFiles().open(file, new OpeningInto(answer));
			it.thread.until(() -> !answer.isEmpty());
			it.settle();

			String reason = assertInstanceOf(IStatus.class, answer.get(0)).getMessage();
			assertTrue(reason.contains(name + ", line 1") && reason.contains(words), reason);
			assertEquals(Optional.empty(), it.engagementFiles().opened(file));
			assertEquals(List.of(), markers(project));
			assertEquals(content, Workspace.text(file));
			assertEquals(before, Files.getLastModifiedTime(file.getLocation().toPath()));
		}
		assertEquals(List.of("flat.porting", "flat.tenant"), files(it.workspace.getRoot().getProject("Flats")));
	}

	/** Nobody would take them away later, or write others. */
	@Test
	void anOrderIsMarkedOnlyWhileItIsOpen() throws Exception {
		PortOrder order = Blank.order();
		order.getLoa().getServiceAddress().setPostcode("EC1A IBB");
		IFile file = Workspace.write(project().getFile("london.porting"), order);
		it.engagements();
		it.settle();
		assertEquals(List.of(), markers(file));

		ModelFile open = it.open(file);
		it.thread.until(() -> !markers(file).isEmpty());
		it.model().close(open);
		it.settle();
		assertEquals(List.of(), markers(file));
	}

	/** A source folder that is renamed has thousands of files. */
	@Test
	void whatOthersMoveIsNotFollowed() throws Exception {
		IProject project = project();
		IFolder source = project.getFolder("source");
		source.create(true, true, Workspace.MONITOR);
		write(source.getFile("Flat.java"), "class Flat {}");
		IFile order = write(source.getFile("flat.porting"), FOREIGN);
		List<IFile> followed = new ArrayList<>();
		IResourceChangeListener listener = event -> {
			try {
				followed.addAll(new WorkspaceDelta(event.getDelta()).moved().keySet());
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		};
		it.workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		try {
			source.move(project.getFolder("src").getFullPath(), true, Workspace.MONITOR);
			it.settle();
		} finally {
			it.workspace.removeResourceChangeListener(listener);
		}
		assertEquals(List.of(order), followed);
	}

	/** As one with an umlaut is none where the locale has only ASCII: Eclipse lists such files all the same. */
	@Test
	void aNameNeedNotBeAPath() {
		assertEquals(Optional.of(FileKind.PORTING), WorkspaceDelta.kind("no\0path.porting"));
		assertEquals(Optional.empty(), WorkspaceDelta.kind("no\0path.java"));
	}

	private static List<IMarker> markers(IResource resource) {
		try {
			return List.of(resource.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<String> files(IProject project) throws Exception {
		try (var files = Files.list(project.getLocation().toPath())) {
			return files.map(Path::getFileName).map(String::valueOf).filter(name -> !name.startsWith(".")).sorted()
					.toList();
		}
	}
}
