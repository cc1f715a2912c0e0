@echo off
rem Starts Clippings with the Java of JAVA_HOME or of PATH, from any folder. CLIPPINGS_JAVA_OPTS holds options for Java,
rem with spaces between them, such as -Xmx4g.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "clippings_home=%%~fI"
set "clippings_java="
set "clippings_version="

if defined JAVA_HOME call :take "%JAVA_HOME%\bin\java.exe"
if defined clippings_java goto run
for /f "delims=" %%J in ('where java 2^>nul') do call :take "%%J"
if defined clippings_java goto run

echo Clippings needs Java 17 or later. 1>&2
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" echo   JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe 1>&2
if defined clippings_version echo   Found was Java %clippings_version% 1>&2
if not defined clippings_version echo   There is no Java in JAVA_HOME or on PATH 1>&2
echo Install a Java runtime, version 17 or later, or set JAVA_HOME to the folder of one. 1>&2
exit /b 2

:run
set "clippings_flags=-XX:+UseParallelGC"
if not defined CLIPPINGS_JAVA_OPTS goto start
echo "%CLIPPINGS_JAVA_OPTS%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "clippings_flags="
:start
rem What Beam's libraries do is allowed; later versions of Java would warn of it.
if %clippings_major% geq 24 set "clippings_flags=%clippings_flags% --sun-misc-unsafe-memory-access=allow"
rem The sample study is here, not where the caller is.
if not "%~1"=="" goto given
if exist pipelines\stranger-things.yaml goto given
"%clippings_java%" %clippings_flags% -XX:TieredStopAtLevel=1 %CLIPPINGS_JAVA_OPTS% -jar "%clippings_home%\lib\clippings.jar" "--pipeline=%clippings_home%\pipelines\stranger-things.yaml" "--input=%clippings_home%\data\stranger-things\**"
exit /b %errorlevel%
:given
rem Java's optimizing compiler takes as long as all the rest of a small study. Without it a large one would take longer:
rem there the program ends at once, with 75.
"%clippings_java%" %clippings_flags% -XX:TieredStopAtLevel=1 -Dclippings.quickUpTo=150000000 %CLIPPINGS_JAVA_OPTS% -jar "%clippings_home%\lib\clippings.jar" %*
if not %errorlevel%==75 exit /b %errorlevel%
"%clippings_java%" %clippings_flags% %CLIPPINGS_JAVA_OPTS% -jar "%clippings_home%\lib\clippings.jar" %*
exit /b %errorlevel%

rem Takes a Java, of the file given, unless there is one or it is too old.
:take
if defined clippings_java exit /b 0
if not exist "%~1" exit /b 0
set "clippings_major="
for /f "tokens=3" %%V in ('^""%~1" -version 2^>^&1 ^| findstr version^"') do (
  set "clippings_version=%%~V"
  for /f "delims=.-_ tokens=1" %%M in ("%%~V") do set "clippings_major=%%M"
)
if not defined clippings_major exit /b 0
if %clippings_major% geq 17 set "clippings_java=%~1"
exit /b 0
