package org.portwright.porting.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.checks.Orders;

/** Rule profiles of a folder: the good ones count, the broken ones are named with their line. */
class OwnProfilesTest {

	private final Path folder;

	OwnProfilesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private void file(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	@Test
	void anOrderMayNameOne() throws Exception {
		file("quick.json", "{\"name\": \"quick\", \"basedOn\": \"uk-teams\", \"dates\": {\"earliestWorkingDays\": 5}}");
		OwnProfiles own = OwnProfiles.read(folder);
		assertEquals(List.of("uk-teams", "uk-skype-2018", "quick"), own.names());
		PortOrder order = Orders.correct();
		order.setRuleProfile("quick");
		assertEquals(5, own.of(order).dates().earliestWorkingDays());
		assertEquals(own, OwnProfiles.read(folder));
		assertSame(RuleProfiles.named("uk-skype-2018"), own.named("uk-skype-2018"));
		assertSame(RuleProfiles.usual(), own.of(Orders.correct()));
	}

	@Test
	void aFigureOfAnOlderProfileThatSaysNothingAnyMoreIsRead() throws Exception {
		file("old.json", """
				{"name": "old", "basedOn": "uk-teams",
				 "dates": {"conversionMinutes": 20, "earliestWorkingDays": 6}}""");
		assertEquals(6, OwnProfiles.read(folder).named("old").dates().earliestWorkingDays());
	}

	@Test
	void aBrokenOneIsNamedWithItsLineAndTheOthersCount() throws Exception {
		file("a.json", """
				{"name": "a", "basedOn": "uk-teams",
				 "dates": {
				  "opens": "eight"}}""");
		file("b.json", "{\n\"name\": \"b\",\n}");
		file("c.json", "{\"name\": \"c\", \"basedOn\": \"uk-teams\"}");
		file("d.json", "{\"name\": \"uk-teams\", \"basedOn\": \"uk-teams\"}");
		file("e.json", "{\"name\": \"c\", \"basedOn\": \"uk-teams\"}");
		file("f.txt", "no profile");
		Files.createDirectory(folder.resolve("g.json"));
		OwnProfiles own = OwnProfiles.read(folder);
		assertEquals(List.of("uk-teams", "uk-skype-2018", "c"), own.names());
		List<String> broken = own.broken();
		assertEquals(4, broken.size(), broken::toString);
		assertTrue(broken.get(0).startsWith(folder.resolve("a.json") + ", line 3: ") && broken.get(0)
				.contains("'dates.opens'"), broken.get(0));
		assertTrue(broken.get(1).contains("line 3"), broken.get(1));
		assertTrue(broken.get(2).contains("'uk-teams'") && broken.get(3).contains("'c'"), broken::toString);
		String message = assertThrows(ProfileException.class, () -> own.named("a")).getMessage();
		assertTrue(message.contains("a.json, line 3") && message.contains("uk-skype-2018"), message);
	}

	@Test
	void withoutAFolderThereAreNone() {
		assertSame(OwnProfiles.NONE, OwnProfiles.read(folder.resolve("gone")));
	}
}
