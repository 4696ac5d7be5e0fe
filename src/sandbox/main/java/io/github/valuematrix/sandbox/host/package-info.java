/** Runs an app's built jar as Confluence does: OSGi, Spring, descriptor modules, Velocity, Struts, REST and Tomcat. */
package io.github.valuematrix.sandbox.host;
