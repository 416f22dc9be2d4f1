package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.ui.internal.WorkbenchMessages;
import org.eclipse.ui.internal.wizards.datatransfer.DataTransferMessages;
import org.junit.jupiter.api.Test;

/** What our application asks is asked in its own words, also where the platform asks it. */
@SuppressWarnings({ "nls", "restriction" })
class PlatformWordsTest {

	private static final Pattern FOREIGN = Pattern.compile("(?i)(?<![.])project|resource|workspace|eclipse");
	private static final String IMPORT = "WizardProjectsImportPage_";
	/** What only somebody sees whose engagement was damaged by hand. */
	private static final List<String> SELDOM = List.of(IMPORT + "invalidProjectName");

	@Test
	void aSaveIsAboutFiles() {
		for (String text : List.of(WorkbenchMessages.Save_Resource, WorkbenchMessages.EditorManager_saveResourcesTitle,
				WorkbenchMessages.EditorManager_saveResourcesMessage)) {
			assertFalse(FOREIGN.matcher(text).find(), text);
		}
	}

	@Test
	void workingSetsHoldEngagements() {
		for (String text : List.of(WorkbenchMessages.WorkingSetGroup_EnableWorkingSet_button,
				WorkbenchMessages.WorkingSetGroup_WorkingSetSelection_message)) {
			assertFalse(FOREIGN.matcher(text).find(), text);
		}
	}

	@Test
	void engagementsAreOpened() {
		List<String> foreign = Stream.of(DataTransferMessages.class.getFields())
				.filter(field -> field.getName().startsWith(IMPORT) && !SELDOM.contains(field.getName()))
				.filter(field -> FOREIGN.matcher(text(field)).find())
				.map(field -> field.getName() + '=' + text(field)).toList();
		assertEquals(List.of(), foreign);
	}

	private static String text(Field field) {
		try {
			return String.valueOf(field.get(null));
		} catch (IllegalAccessException e) {
			throw new AssertionError(e);
		}
	}
}
