package io.github.valuematrix.sandbox.confluence;

import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs each test with a new site on H2 and again with one on PostgreSQL. */
@RunWith(Parameterized.class)
public abstract class OnEachDatabase {
    @Parameter
    public SomeDatabase kind;

    Site site;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return SomeDatabase.values();
    }

    @Before
    public void open() {
        site = new Site(kind);
    }

    @After
    public void close() {
        site.close();
    }
}
